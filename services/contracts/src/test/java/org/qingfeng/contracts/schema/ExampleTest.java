package org.qingfeng.contracts.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that we give to readers are valid, and mean to our records what they say. */
class ExampleTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static Stream<Arguments> examples() {
        return EventSchema.ALL.stream()
                .flatMap(event -> event.examples().stream().map(example -> Arguments.of(event, example)));
    }

    static Stream<EventSchema> events() {
        return EventSchema.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyRecordHasAnExample(EventSchema event) {
        assertFalse(event.examples().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsValid(EventSchema event, Path example) throws IOException {
        assertEquals(Set.of(), errors(event, read(example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsReadAndWrittenBackEqual(EventSchema event, Path example) throws IOException {
        Object record = JSON.readValue(Files.readString(example), event.type());
        assertEquals(read(example), JSON.readTree(JSON.writeValueAsString(record)));
        assertEquals(record, JSON.readValue(JSON.writeValueAsString(record), event.type()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsNullMayBeLeftOut(EventSchema event, Path example) throws IOException {
        JsonNode full = read(example);
        JsonNode lean = full.deepCopy();
        withoutNulls(lean);
        assertEquals(Set.of(), errors(event, lean));
        assertEquals(JSON.treeToValue(full, event.type()), JSON.treeToValue(lean, event.type()));
    }

    @Test
    void schemaRefusesWhatIsNoEvent() throws IOException {
        EventSchema problem = EventSchema.ALL.stream()
                .filter(event -> event.record().equals("problem"))
                .findFirst()
                .orElseThrow();
        Path example = EventSchema.RESOURCES.resolve("examples/rectification/problem.json");
        assertRefused(problem, example, "state", "FORGOTTEN");
        assertRefused(problem, example, "orgCode", "9901");
        assertRefused(problem, example, "foundOn", "2023-02-30");
        assertRefused(problem, example, "responsibleLeader", "某某");
        ObjectNode incomplete = (ObjectNode) read(example);
        incomplete.remove("stateHistory");
        assertFalse(errors(problem, incomplete).isEmpty());
    }

    private static void assertRefused(EventSchema event, Path example, String property, String value)
            throws IOException {
        ObjectNode wrong = (ObjectNode) read(example);
        wrong.put(property, value);
        assertFalse(errors(event, wrong).isEmpty(), property);
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }

    private static Set<ValidationMessage> errors(EventSchema event, JsonNode data) throws IOException {
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(read(event.schema()), strict);
        return schema.validate(data);
    }

    private static void withoutNulls(JsonNode node) throws JsonProcessingException {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(entry -> entry.getValue().isNull());
        }
        for (JsonNode child : node) {
            withoutNulls(child);
        }
    }
}
