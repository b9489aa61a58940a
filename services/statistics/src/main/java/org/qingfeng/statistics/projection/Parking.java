package org.qingfeng.statistics.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.EventHeaders;

/** What cannot be projected is kept whole with its reason, and stops nothing else. */
final class Parking {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOT_STORABLE = "\u0000";

    private Parking() {}

    static void park(Connection connection, List<Batch.Parked> parked) throws SQLException {
        if (parked.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(ProjectionSql.PARK)) {
            for (Batch.Parked one : parked) {
                bind(statement, one.message(), one.reason());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, Message message, String reason) throws SQLException {
        statement.setObject(1, UuidCreator.getTimeOrderedEpoch());
        statement.setString(2, message.topic());
        statement.setString(3, message.topicId());
        statement.setInt(4, message.partition());
        statement.setLong(5, message.offset());
        statement.setObject(6, recordId(message.key()), Types.OTHER);
        statement.setObject(7, number(message, EventHeaders.INCARNATION), Types.INTEGER);
        statement.setObject(8, number(message, EventHeaders.RECORD_VERSION), Types.BIGINT);
        statement.setBytes(9, message.key());
        statement.setString(10, headers(message));
        statement.setBytes(11, message.value());
        statement.setString(12, reason.replace(NOT_STORABLE, ""));
    }

    static void clear(Connection connection, Collection<Arrival> applied) throws SQLException {
        if (applied.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(ProjectionSql.CLEAR_PARKED)) {
            new Columns<>(statement, applied, 1)
                    .uuids(Arrival::id)
                    .ints(Arrival::incarnation)
                    .longs(Arrival::version);
            statement.executeUpdate();
        }
    }

    private static @Nullable UUID recordId(byte @Nullable [] key) {
        try {
            return key == null ? null : UUID.fromString(new String(key, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Long number(Message message, String header) {
        String text = message.headers().get(header);
        return text != null && text.matches("[0-9]{1,9}") ? Long.valueOf(text) : null;
    }

    private static String headers(Message message) {
        try {
            return JSON.writeValueAsString(message.headers()).replace("\\u0000", "");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers are text", e);
        }
    }
}
