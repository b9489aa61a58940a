package org.qingfeng.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of break of an API is found and named; what only adds passes. Documents are OpenAPI 3.1, as ours are. */
class ApiBreaksTest {
    private static final String RELEASED = """
            {"openapi": "3.1.0", "info": {"title": "T", "version": "1.0.0"}, "paths": {
              "/v1/problems": {
                "get": {"operationId": "listProblems",
                  "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
                  "responses": {"200": {"description": "ok", "content": {"application/json": {"schema":
                    {"type": "array", "items": {"$ref": "#/components/schemas/Problem"}}}}}}},
                "post": {"operationId": "createProblem",
                  "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/New"}}}},
                  "responses": {"201": {"description": "made", "content": {"application/json": {"schema":
                    {"$ref": "#/components/schemas/Problem"}}}}}}}},
             "components": {"schemas": {
               "New": {"type": "object", "required": ["title"], "properties": {
                 "title": {"type": "string", "maxLength": 200}, "note": {"type": ["string", "null"]}}},
               "Problem": {"type": "object", "required": ["id"], "properties": {
                 "id": {"type": "string", "format": "uuid"}, "number": {"type": ["string", "null"]},
                 "count": {"type": "integer"},
                 "state": {"type": "string", "enum": ["DRAFT", "CLOSED"]},
                 "leader": {"type": "object", "properties": {"rank": {"type": "string"}}}}}}}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"number\": {\"type\": [\"string\", \"null\"]}, | | /number was removed",
                "{\"rank\": {\"type\": \"string\"}} | {} | /leader/rank was removed",
                ", \"note\": {\"type\": [\"string\", \"null\"]} | | /note was removed",
                "[\"title\"] | [\"title\", \"note\"] | POST /v1/problems changed its required",
                "\"get\": | \"put\": | GET /v1/problems was removed",
                "/v1/problems | /v1/matters | POST /v1/problems was removed",
                "\"maxLength\": 200 | \"maxLength\": 20 | /title changed",
                "\"in\": \"query\" | \"in\": \"query\", \"required\": true | parameter",
                "{\"name\": \"q\" | {\"name\": \"other\" | GET /v1/problems",
                "\"201\": | \"202\": | changed its answers, without [201]",
                "application/json\": {\"schema\": {\"$ref\": \"#/components/schemas/New\" | text/csv\": {\"schema\": {\"$ref\": \"#/components/schemas/New\" | media types, without [application/json]",
                "\"integer\" | \"string\" | Problem/count changed its type from [integer] to [string]",
                "\"format\": \"uuid\" | \"format\": \"date\" | /id changed its",
                "[\"id\"] | [] | /v1/problems changed its required",
                "[\"DRAFT\", \"CLOSED\"] | [\"DRAFT\"] | Problem/state lost the constants [CLOSED]"
            })
    void isFound(String part, String instead, String sentence) {
        List<String> breaks = breaks(part, instead == null ? "" : instead);
        assertTrue(breaks.stream().anyMatch(text -> text.contains(sentence)), () -> part + " gave " + breaks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"number\": | \"newOne\": {\"type\": \"string\"}, \"number\":",
                "\"note\": | \"remark\": {\"type\": \"string\"}, \"note\":",
                "\"post\": | \"head\": {\"responses\": {\"200\": {\"description\": \"ok\"}}}, \"post\":",
                "\"parameters\": [ | \"parameters\": [{\"name\": \"sort\", \"in\": \"query\", \"schema\": {\"type\": \"string\"}}, ",
                "\"title\": \"T\" | \"title\": \"Renamed\"",
                "\"description\": \"made\" | \"description\": \"created\"",
                "\"201\": | \"409\": {\"description\": \"conflict\"}, \"201\":"
            })
    void whatOnlyAddsPasses(String part, String instead) {
        assertEquals(List.of(), breaks(part, instead));
    }

    private static List<String> breaks(String part, String instead) {
        assertTrue(RELEASED.contains(part), part);
        return ApiBreaks.between(RELEASED, RELEASED.replace(part, instead));
    }
}
