package org.qingfeng.contracts.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed schemas are those of the records. After a change of a record write them anew and look at the difference:
 * {@code mvn -pl services/contracts test -Dtest=SchemaTest -Dupdate.schemas=true}.
 */
class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaWriter WRITER = new SchemaWriter();

    static Stream<EventSchema> events() {
        return EventSchema.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void committedSchemaIsTheOneOfTheRecord(EventSchema event) throws IOException {
        ObjectNode written = WRITER.write(event);
        if (Boolean.getBoolean("update.schemas")) {
            Files.createDirectories(event.schema().toAbsolutePath().getParent());
            String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(written);
            Files.writeString(event.schema(), text + "\n");
        }
        assertTrue(Files.exists(event.schema()), event.schema() + " is missing: run with -Dupdate.schemas=true");
        assertEquals(
                written.toPrettyString(),
                JSON.readTree(Files.readString(event.schema())).toPrettyString(),
                event.schema() + " is not the schema of " + event.type().getSimpleName()
                        + ": run with -Dupdate.schemas=true");
    }

    @Test
    void noSchemaStandsThereWithoutARecord() throws IOException {
        Path folder = EventSchema.RESOURCES.resolve("schemas");
        Set<Path> expected = EventSchema.ALL.stream().map(EventSchema::schema).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(folder)) {
            Set<Path> found = files.filter(Files::isRegularFile).collect(Collectors.toSet());
            assertEquals(new TreeSet<>(expected), new TreeSet<>(found));
        }
    }

    @Test
    void everyListOfConstantsBelongsToAComponent() {
        Set<String> components = EventSchema.ALL.stream()
                .flatMap(event -> Stream.concat(Stream.of(event.type()), Arrays.stream(nested(event.type()))))
                .flatMap(type -> Arrays.stream(type.getRecordComponents()).map(part -> name(type, part)))
                .collect(Collectors.toSet());
        assertTrue(components.containsAll(Vocabulary.VALUES.keySet()), () -> components.toString());
    }

    private static Class<?>[] nested(Class<?> type) {
        return type.getDeclaredClasses();
    }

    private static String name(Class<?> type, RecordComponent part) {
        return type.getSimpleName() + "." + part.getName();
    }
}
