package org.qingfeng.contracts.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingfeng.contracts.EventHeaders;
import org.qingfeng.contracts.Topics;

/** The description of the topics is about the topics, headers and schemas that there are. */
class AsyncApiTest {
    private static final JsonNode API = read();

    static Stream<EventSchema> events() {
        return EventSchema.ALL.stream();
    }

    static Stream<String> references() {
        return API.findValuesAsText("$ref").stream().distinct();
    }

    @Test
    void isAsyncApi3() {
        assertTrue(API.path("asyncapi").asText().startsWith("3."));
        assertFalse(API.at("/info/title").asText().isBlank());
        assertFalse(API.at("/info/version").asText().isBlank());
    }

    @ParameterizedTest
    @MethodSource("references")
    void referenceLeadsSomewhere(String reference) {
        if (reference.startsWith("#")) {
            assertFalse(API.at(reference.substring(1)).isMissingNode(), reference);
        } else {
            assertTrue(Files.exists(EventSchema.RESOURCES.resolve(reference)), reference);
        }
    }

    @Test
    void describesEveryTopicAndNoOther() throws IllegalAccessException {
        assertEquals(constants(Topics.class), texts(API.path("channels").findValues("address").stream()));
        Set<String> told = texts(stream(API.path("operations"))
                .map(operation -> operation.at("/channel/$ref"))
                .distinct());
        assertEquals(API.path("channels").size(), told.size());
    }

    @Test
    void describesEveryHeader() throws IllegalAccessException {
        JsonNode headers = API.at("/components/schemas/headers");
        Set<String> described = new TreeSet<>();
        headers.path("properties").fieldNames().forEachRemaining(described::add);
        assertEquals(constants(EventHeaders.class), described);
        Set<String> required = texts(stream(headers.path("required")));
        described.removeAll(required);
        assertEquals(Set.of(EventHeaders.TRACEPARENT), described);
    }

    @ParameterizedTest
    @MethodSource("events")
    void everySchemaIsThePayloadOfOneMessageOfItsTopic(EventSchema event) {
        List<JsonNode> messages = messages(event);
        assertEquals(1, messages.size());
        assertEquals(
                event.context() + "." + event.record(),
                messages.get(0).path("name").asText());
        assertTrue(texts(API.at("/channels/" + event.context() + "/messages").findValues("$ref").stream()).stream()
                .anyMatch(reference -> API.at(reference.substring(1)).equals(messages.get(0))));
    }

    @ParameterizedTest
    @MethodSource("events")
    void typesAreVerbsOfTheirRecord(EventSchema event) {
        List<String> types = stream(messages(event).get(0).at("/headers/allOf/1/properties/ce_type/enum"))
                .map(JsonNode::asText)
                .toList();
        assertFalse(types.isEmpty());
        assertEquals(types.size(), new HashSet<>(types).size());
        String shape = "qingfeng\\." + event.context() + "\\." + event.record() + "\\.[a-z]+(-[a-z]+)*\\.v1";
        assertEquals(
                List.of(), types.stream().filter(type -> !type.matches(shape)).toList());
    }

    @Test
    void noMessageHasAnotherPayload() {
        assertEquals(EventSchema.ALL.size(), API.at("/components/messages").size());
    }

    private static List<JsonNode> messages(EventSchema event) {
        return stream(API.at("/components/messages"))
                .filter(message -> message.at("/payload/$ref")
                        .asText()
                        .equals(event.address().substring(1)))
                .toList();
    }

    private static Set<String> constants(Class<?> type) throws IllegalAccessException {
        Set<String> values = new TreeSet<>();
        for (Field field : Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .toList()) {
            values.add(String.valueOf(field.get(null)));
        }
        return values;
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static Set<String> texts(Stream<JsonNode> nodes) {
        return nodes.map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Files.readString(EventSchema.RESOURCES.resolve("asyncapi.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
