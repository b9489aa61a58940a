package org.qingfeng.contracts.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of break is found and named with its place; what only adds passes. */
class SchemaBreaksTest {
    private static final String RELEASED = """
            {"title": "Released", "type": "object", "required": ["id", "state"], "properties": {
              "id": {"type": "string", "format": "uuid"},
              "state": {"type": "string", "enum": ["DRAFT", "CLOSED"]},
              "number": {"type": ["string", "null"]},
              "count": {"type": "integer", "minimum": 1},
              "code": {"type": "string", "pattern": "^[0-9]+$"},
              "parts": {"type": "array", "items": {"type": "object", "required": ["on"], "properties": {
                "on": {"type": "string", "format": "date"}}}}}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"number\": {\"type\": [\"string\", \"null\"]}, | | /number was removed",
                "[\"string\", \"null\"] | \"string\" | /number changed its type from [\"string\",\"null\"] to \"string\"",
                "\"type\": \"integer\" | \"type\": \"number\" | /count changed its type from \"integer\" to \"number\"",
                "[\"DRAFT\", \"CLOSED\"] | [\"DRAFT\"] | /state lost the constant CLOSED",
                ", \"enum\": [\"DRAFT\", \"CLOSED\"] | | /state is no longer a list of constants",
                "\"pattern\": \"^[0-9]+$\" | \"pattern\": \"^[0-9]+$\", \"enum\": [\"1\"] | /code was narrowed to a list of constants",
                "[\"id\", \"state\"] | [\"id\", \"state\", \"number\"] | /number is newly required: events already in the topic lack it",
                "[\"id\", \"state\"] | [\"id\"] | /state is no longer required: readers rely on it",
                "\"minimum\": 1 | \"minimum\": 2 | /count changed 'minimum' from 1 to 2",
                "^[0-9]+$ | ^[0-9]{3}$ | /code changed 'pattern' from \"^[0-9]+$\" to \"^[0-9]{3}$\"",
                "\"format\": \"uuid\" | \"format\": \"date\" | /id changed 'format' from \"uuid\" to \"date\"",
                ", \"format\": \"date\" | | /parts[]/on changed 'format' from \"date\" to ",
                "\"required\": [\"on\"], | | /parts[]/on is no longer required: readers rely on it",
                "\"title\": \"Released\" | \"additionalProperties\": false | ` changed 'additionalProperties' from  to false`"
            })
    void isFound(String part, String instead, String sentence) throws JsonProcessingException {
        assertEquals(List.of(sentence.stripTrailing()), breaks(part, instead == null ? "" : instead));
    }

    @Test
    void wholeObjectThatBecomesATextIsFoundOnce() throws JsonProcessingException {
        JsonNode released = json("{\"properties\": {\"a\": {\"type\": \"array\", \"items\": {\"type\": \"string\"}}}}");
        JsonNode present = json("{\"properties\": {\"a\": {\"type\": \"array\"}}}");
        assertEquals(List.of("/a changed what its items are"), SchemaBreaks.between(released, present));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"title\": \"Released\" | \"title\": \"Renamed\", \"description\": \"told better\"",
                "\"id\": { | \"newOne\": {\"type\": [\"string\", \"null\"]}, \"id\": {",
                "[\"DRAFT\", \"CLOSED\"] | [\"CLOSED\", \"REOPENED\", \"DRAFT\"]",
                "[\"string\", \"null\"] | [\"null\", \"string\"]",
                "\"on\": { | \"note\": {\"type\": \"integer\"}, \"on\": {"
            })
    void whatOnlyAddsPasses(String part, String instead) throws JsonProcessingException {
        assertEquals(List.of(), breaks(part, instead));
    }

    private static List<String> breaks(String part, String instead) throws JsonProcessingException {
        assertEquals(true, RELEASED.contains(part), part);
        return SchemaBreaks.between(json(RELEASED), json(RELEASED.replace(part, instead))).stream()
                .map(String::stripTrailing)
                .toList();
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
