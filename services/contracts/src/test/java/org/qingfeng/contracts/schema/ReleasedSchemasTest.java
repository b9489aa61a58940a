package org.qingfeng.contracts.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No schema breaks its released predecessor. A release accepts the present ones as the next predecessors:
 * {@code mvn -pl services/contracts test -Dtest=ReleasedSchemasTest -Daccept.schemas=true}; what breaks is never
 * accepted, it becomes a {@code v2} beside the old record.
 */
class ReleasedSchemasTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<EventSchema> events() {
        return EventSchema.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void keepsWhatWasReleased(EventSchema event) throws IOException {
        if (Files.exists(event.released())) {
            assertEquals(
                    List.of(),
                    SchemaBreaks.between(read(event.released()), read(event.schema())),
                    event + ": readers of the released schema would break; keep it and add a v2 beside it");
        }
        if (Boolean.getBoolean("accept.schemas")) {
            Files.createDirectories(event.released().toAbsolutePath().getParent());
            Files.copy(event.schema(), event.released(), StandardCopyOption.REPLACE_EXISTING);
        }
        assertTrue(
                Files.exists(event.released()), event.released() + " is missing: accept it with -Daccept.schemas=true");
    }

    @Test
    void noReleasedRecordIsGone() throws IOException {
        Set<Path> sent = EventSchema.ALL.stream().map(EventSchema::released).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(EventSchema.RELEASED)) {
            List<Path> gone = files.filter(Files::isRegularFile)
                    .filter(file -> !sent.contains(file))
                    .toList();
            assertEquals(List.of(), gone, "released, but no longer sent");
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }
}
