package org.qingfeng.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What stands parked: shown without its bytes, and tried again once its cause was mended. */
final class ParkedEvents {
    private static final Logger LOG = Logger.getLogger(ParkedEvents.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String LIST = """
            SELECT id, topic, partition, kafka_offset, record_id, version, reason, parked_at
              FROM inbox_parked ORDER BY parked_at, id LIMIT ?
            """;

    /** Chosen before the first is tried: the older state of a record before the newer one. */
    private static final String OLDEST = "SELECT id FROM inbox_parked ORDER BY parked_at, id LIMIT ?";

    /** Taken out, unless another is trying it; rolled back if it fails again. */
    private static final String TAKE = """
            DELETE FROM inbox_parked
             WHERE id IN (SELECT id FROM inbox_parked WHERE id = ? FOR UPDATE SKIP LOCKED)
            RETURNING topic, partition, kafka_offset, key, headers, value
            """;

    private final DataSource database;
    private final Followers followers;

    ParkedEvents(DataSource database, List<Follower> followers) {
        this.database = database;
        this.followers = new Followers(followers);
    }

    List<ParkedEvent> oldest(int limit) throws SQLException {
        List<ParkedEvent> parked = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LIST)) {
            statement.setInt(1, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    parked.add(new ParkedEvent(
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
    Retried retry(int most) throws SQLException {
        int applied = 0;
        int passedOver = 0;
        int parked = 0;
        try (Connection connection = database.getConnection()) {
            List<UUID> chosen = chosen(connection, most);
            connection.setAutoCommit(false);
            for (UUID id : chosen) {
                switch (again(connection, id)) {
                    case APPLIED -> applied++;
                    case PASSED_OVER -> passedOver++;
                    case STILL_PARKED -> parked++;
                }
            }
            connection.setAutoCommit(true);
        }
        return new Retried(applied, passedOver, parked);
    }

    private enum Fate {
        APPLIED,
        PASSED_OVER,
        STILL_PARKED
    }

    private Fate again(Connection connection, UUID id) throws SQLException {
        try {
            ConsumerRecord<byte[], byte[]> message = take(connection, id);
            List<InboxEvent> fresh = message == null || InboxEvent.marksIncarnation(message)
                    ? List.of()
                    : applied(connection, InboxEvent.read(message));
            connection.commit();
            followers.committed(fresh);
            return fresh.isEmpty() ? Fate.PASSED_OVER : Fate.APPLIED;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            LOG.warnf("parked event %s stays parked: %s", id, e.getMessage());
            return Fate.STILL_PARKED;
        }
    }

    /** Empty if a state that is not older was applied meanwhile. */
    private List<InboxEvent> applied(Connection connection, InboxEvent event) throws SQLException {
        List<InboxEvent> fresh = AppliedVersions.raise(connection, event.topic(), List.of(event));
        if (!fresh.isEmpty()) {
            followers.apply(connection, event.topic(), fresh);
            ParkingLot.clear(connection, event.topic(), fresh);
        }
        return fresh;
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

    private static @Nullable ConsumerRecord<byte[], byte[]> take(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? message(row) : null;
            }
        }
    }

    private static ConsumerRecord<byte[], byte[]> message(ResultSet row) throws SQLException {
        ConsumerRecord<byte[], byte[]> message =
                new ConsumerRecord<>(row.getString(1), row.getInt(2), row.getLong(3), row.getBytes(4), row.getBytes(6));
        for (Map.Entry<String, JsonNode> header : headers(row.getString(5)).properties()) {
            JsonNode value = header.getValue();
            message.headers()
                    .add(header.getKey(), value.isNull() ? null : value.asText().getBytes(UTF_8));
        }
        return message;
    }

    private static JsonNode headers(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers were written by us", e);
        }
    }
}
