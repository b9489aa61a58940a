package org.qingfeng.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qingfeng.kit.backbone.TestContext;

/** A follower whose effect can be counted: it writes down each event's {@code n}, and adds one for each application. */
final class Notebook implements Follower {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTE = """
            INSERT INTO note (record_id, n, times) VALUES (?, ?, 1)
            ON CONFLICT (record_id) DO UPDATE SET n = excluded.n, times = note.times + 1
            """;

    private final String topic;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Notebook(TestContext context) {
        this.topic = context.topic();
        known.add("thing");
        context.asSuperuser("CREATE TABLE note (record_id uuid PRIMARY KEY, n bigint NOT NULL, times int NOT NULL)");
        context.asSuperuser("GRANT ALL ON note TO " + context.name() + "_relay");
    }

    /** As if a later build knew this record too. */
    void learns(String record) {
        known.add(record);
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public void apply(Connection connection, List<InboxEvent> newest) throws SQLException {
        for (InboxEvent event : newest) {
            if (!known.contains(event.type().record())) {
                throw new IllegalArgumentException(
                        "unknown record " + event.type().record());
            }
            try (PreparedStatement note = connection.prepareStatement(NOTE)) {
                note.setObject(1, event.recordId());
                note.setLong(2, number(event));
                note.executeUpdate();
            }
        }
    }

    private static long number(InboxEvent event) {
        try {
            JsonNode n = JSON.readTree(new String(event.value(), UTF_8)).get("n");
            if (n == null || !n.canConvertToLong()) {
                throw new IllegalArgumentException("there is no n");
            }
            return n.longValue();
        } catch (IOException e) {
            throw new IllegalArgumentException("bad JSON", e);
        }
    }
}
