package org.qingfeng.statistics.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Where the database says a partition is read up to. */
final class Standing {
    private static final String BEGIN = """
            INSERT INTO projection_offset (topic, topic_id, partition, next_offset)
            VALUES (?, ?, ?, 0)
            ON CONFLICT (topic_id, partition) DO NOTHING
            """;
    private static final String READ = "SELECT next_offset FROM projection_offset WHERE topic_id = ? AND partition = ?";

    /** Kafka lost what we had read, and the topic kept its id: everything it has now is read. */
    private static final String START_AGAIN = """
            UPDATE projection_offset SET next_offset = 0
             WHERE topic_id = ? AND partition = ? AND next_offset = ?
            """;

    private Standing() {}

    /** @param end the partition's end in Kafka; a position beyond it begins at the start again */
    static long of(Connection connection, String topic, String topicId, int partition, long end) throws SQLException {
        begin(connection, topic, topicId, partition);
        long next = read(connection, topicId, partition);
        if (next <= end) {
            return next;
        }
        try (PreparedStatement statement = connection.prepareStatement(START_AGAIN)) {
            statement.setString(1, topicId);
            statement.setInt(2, partition);
            statement.setLong(3, next);
            statement.executeUpdate();
        }
        return read(connection, topicId, partition);
    }

    private static void begin(Connection connection, String topic, String topicId, int partition) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BEGIN)) {
            statement.setString(1, topic);
            statement.setString(2, topicId);
            statement.setInt(3, partition);
            statement.executeUpdate();
        }
    }

    private static long read(Connection connection, String topicId, int partition) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, topicId);
            statement.setInt(2, partition);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
