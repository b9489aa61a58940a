package org.qingfeng.statistics.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.live.DatabaseFailure;

/** Events that could not be projected: shown without their bytes, and tried again after a catalogue was mended. */
public final class ParkedEvents {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIST = """
            SELECT id, topic, partition, kafka_offset, record_id, version, reason, parked_at
              FROM parked ORDER BY parked_at, id LIMIT ?
            """;

    /** Taken out; what still cannot be projected parks itself again. */
    private static final String TAKE = """
            DELETE FROM parked
             WHERE id IN (SELECT id FROM parked WHERE id > ? ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, topic, topic_id, partition, kafka_offset, parked_at, key, headers, value
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private final DataSource source;
    private final EventReader reader;
    private final Projection projection;

    /** One of them. */
    public record Shown(
            UUID id,
            String topic,
            int partition,
            long offset,
            @Nullable UUID recordId,
            @Nullable Long version,
            String reason,
            Instant parkedAt) {}

    private record Taken(UUID id, Message message) {}

    public ParkedEvents(DataSource source, EventReader reader, Projection projection) {
        this.source = source;
        this.reader = reader;
        this.projection = projection;
    }

    public List<Shown> oldest(int limit) {
        return DatabaseFailure.wrapped(() -> read(limit));
    }

    private List<Shown> read(int limit) throws SQLException {
        List<Shown> parked = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(LIST)) {
            statement.setInt(1, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    parked.add(new Shown(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getInt(3),
                            row.getLong(4),
                            row.getObject(5, UUID.class),
                            row.getObject(6, Long.class),
                            row.getString(7),
                            row.getObject(8, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return parked;
    }

    /** Each in a transaction of its own, so that one that still fails keeps its place and stops no other. */
    public Projection.Outcome retry(int most) {
        return DatabaseFailure.wrapped(() -> again(most));
    }

    private Projection.Outcome again(int most) throws SQLException {
        int applied = 0;
        int passedOver = 0;
        int parked = 0;
        UUID after = FIRST;
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < most; i++) {
                Taken taken = take(connection, after);
                if (taken == null) {
                    break;
                }
                after = taken.id();
                try {
                    Projection.Outcome outcome =
                            projection.apply(connection, Batch.again(reader, List.of(taken.message())));
                    connection.commit();
                    applied += outcome.applied();
                    passedOver += outcome.passedOver();
                    parked += outcome.parked();
                } catch (SQLException e) {
                    connection.rollback();
                    parked++;
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return new Projection.Outcome(applied, passedOver, parked);
    }

    private static @Nullable Taken take(Connection connection, UUID after) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setObject(1, after);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                Message message = new Message(
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getLong(5),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getBytes(7),
                        headers(row.getString(8)),
                        row.getBytes(9));
                return new Taken(row.getObject(1, UUID.class), message);
            }
        }
    }

    private static Map<String, String> headers(String json) {
        try {
            return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers were written by us", e);
        }
    }
}
