package org.qingfeng.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.qingfeng.kit.inbox.Positions.array;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** What could not be applied, with its bytes and the reason; in the transaction that moves the offset past it. */
final class ParkingLot {
    /** Once for each place in Kafka, however often it is read. */
    private static final String PARK = """
            INSERT INTO inbox_parked (id, topic, topic_id, partition, kafka_offset, record_id, incarnation, version,
                                      key, headers, value, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            ON CONFLICT (topic_id, partition, kafka_offset) DO NOTHING
            """;

    /** A newer state of a record makes a parked older one needless, and one whose version nobody can read. */
    private static final String CLEAR = """
            DELETE FROM inbox_parked p
             USING unnest(?::uuid[], ?::int[], ?::bigint[]) AS e (record_id, incarnation, version)
             WHERE p.topic = ? AND p.record_id = e.record_id
               AND (coalesce(p.incarnation, 0), coalesce(p.version, 0)) <= (e.incarnation, e.version)
            """;

    private static final String COUNT = "SELECT count(*) FROM inbox_parked";

    private static final int LONGEST_REASON = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ParkingLot() {}

    static void park(
            Connection connection,
            ConsumerRecord<byte[], byte[]> message,
            String topicId,
            @Nullable InboxEvent event,
            Throwable reason)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PARK)) {
            statement.setObject(1, UuidCreator.getTimeOrderedEpoch());
            statement.setString(2, message.topic());
            statement.setString(3, topicId);
            statement.setInt(4, message.partition());
            statement.setLong(5, message.offset());
            statement.setObject(6, event == null ? InboxEvent.uuid(message.key()) : event.recordId(), Types.OTHER);
            statement.setObject(7, event == null ? null : event.incarnation(), Types.INTEGER);
            statement.setObject(8, event == null ? null : event.version(), Types.BIGINT);
            statement.setBytes(9, message.key());
            statement.setString(10, headers(message));
            statement.setBytes(11, message.value());
            statement.setString(12, text(reason));
            statement.executeUpdate();
        }
    }

    static long count(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COUNT);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    static void clear(Connection connection, String topic, List<InboxEvent> applied) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CLEAR)) {
            statement.setArray(1, array(connection, "uuid", applied, InboxEvent::recordId));
            statement.setArray(2, array(connection, "int4", applied, InboxEvent::incarnation));
            statement.setArray(3, array(connection, "int8", applied, InboxEvent::version));
            statement.setString(4, topic);
            statement.executeUpdate();
        }
    }

    private static String headers(ConsumerRecord<?, ?> message) {
        ObjectNode headers = JSON.createObjectNode();
        for (Header header : message.headers()) {
            byte[] value = header.value();
            headers.put(storable(header.key()), value == null ? null : storable(new String(value, UTF_8)));
        }
        return headers.toString();
    }

    private static String text(Throwable reason) {
        String text = reason.getClass().getSimpleName() + ": " + reason.getMessage();
        return storable(text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) : text);
    }

    /** PostgreSQL's text holds no NUL. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
