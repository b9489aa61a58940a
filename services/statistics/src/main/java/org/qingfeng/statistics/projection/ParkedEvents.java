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
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.live.DatabaseFailure;

/** Events that could not be projected: shown without their bytes, and tried again after a catalogue was mended. */
public final class ParkedEvents {
    private static final Logger LOG = Logger.getLogger(ParkedEvents.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIST = """
            SELECT id, topic, partition, kafka_offset, record_id, version, reason, parked_at
              FROM parked ORDER BY parked_at, id LIMIT ?
            """;

    /** Chosen before the first is tried, since what parks itself again would be found again without end. */
    private static final String OLDEST = "SELECT id FROM parked ORDER BY id LIMIT ?";

    /** Taken out, unless another is trying it; what still cannot be projected parks itself again. */
    private static final String TAKE = """
            DELETE FROM parked
             WHERE id IN (SELECT id FROM parked WHERE id = ? FOR UPDATE SKIP LOCKED)
            RETURNING topic, topic_id, partition, kafka_offset, parked_at, key, headers, value
            """;

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
        try (Connection connection = source.getConnection()) {
            List<UUID> chosen = chosen(connection, most);
            connection.setAutoCommit(false);
            for (UUID id : chosen) {
                Projection.Outcome outcome = again(connection, id);
                applied += outcome.applied();
                passedOver += outcome.passedOver();
                parked += outcome.parked();
            }
            connection.setAutoCommit(true);
        }
        return new Projection.Outcome(applied, passedOver, parked);
    }

    private Projection.Outcome again(Connection connection, UUID id) throws SQLException {
        try {
            Message message = take(connection, id);
            Projection.Outcome outcome = message == null
                    ? new Projection.Outcome(0, 0, 0)
                    : projection.apply(connection, Batch.again(reader, List.of(message)));
            connection.commit();
            return outcome;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            LOG.warnf("parked event %s stays parked: %s", id, e.getMessage());
            return new Projection.Outcome(0, 0, 1);
        }
    }

    private static List<UUID> chosen(Connection connection, int most) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OLDEST)) {
            statement.setInt(1, most);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    private static @Nullable Message take(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? message(row) : null;
            }
        }
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getLong(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getBytes(6),
                headers(row.getString(7)),
                row.getBytes(8));
    }

    private static Map<String, String> headers(String json) {
        try {
            return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers were written by us", e);
        }
    }
}
