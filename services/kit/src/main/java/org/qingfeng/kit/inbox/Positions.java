package org.qingfeng.kit.inbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** Where we stand in each partition of each topic id; kept with what was applied, never in Kafka. */
final class Positions {
    /** A topic id not met before begins at 0. */
    private static final String BEGIN = """
            INSERT INTO inbox_offset (topic, topic_id, partition, next_offset) VALUES (?, ?, ?, 0)
            ON CONFLICT (topic_id, partition) DO NOTHING
            """;

    private static final String WHERE = "SELECT next_offset FROM inbox_offset WHERE topic_id = ? AND partition = ?";

    /** Kafka lost what we had read: the same topic id ends before our offset. */
    private static final String RESTART =
            "UPDATE inbox_offset SET next_offset = 0 WHERE topic_id = ? AND partition = ? AND next_offset = ?";

    /** Moves each offset if it is still where the batch began; rows in key order, so that two workers cannot deadlock. */
    private static final String ADVANCE = """
            WITH batch AS (
                   SELECT * FROM unnest(?::text[], ?::int[], ?::bigint[], ?::bigint[]) AS b (topic_id, partition, was, next)),
                 locked AS (
                   SELECT o.topic_id, o.partition, b.next
                     FROM inbox_offset o
                     JOIN batch b ON b.topic_id = o.topic_id AND b.partition = o.partition AND b.was = o.next_offset
                    ORDER BY o.topic_id, o.partition
                      FOR UPDATE OF o)
            UPDATE inbox_offset o SET next_offset = l.next
              FROM locked l
             WHERE o.topic_id = l.topic_id AND o.partition = l.partition
            """;

    private final DataSource database;

    Positions(DataSource database) {
        this.database = database;
    }

    /** The next offset to read, 0 for a topic that was created anew. */
    long next(String topic, String topicId, int partition) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement begin = connection.prepareStatement(BEGIN);
                PreparedStatement where = connection.prepareStatement(WHERE)) {
            begin.setString(1, topic);
            begin.setString(2, topicId);
            begin.setInt(3, partition);
            begin.executeUpdate();
            where.setString(1, topicId);
            where.setInt(2, partition);
            try (ResultSet row = where.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    void restart(String topicId, int partition, long from) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RESTART)) {
            statement.setString(1, topicId);
            statement.setInt(2, partition);
            statement.setLong(3, from);
            statement.executeUpdate();
        }
    }

    /** False if another worker moved one of them: then the whole batch is not ours. */
    boolean advance(Connection connection, List<Span> spans) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setArray(1, array(connection, "text", spans, Span::topicId));
            statement.setArray(2, array(connection, "int4", spans, Span::partition));
            statement.setArray(3, array(connection, "int8", spans, Span::from));
            statement.setArray(4, array(connection, "int8", spans, Span::next));
            return statement.executeUpdate() == spans.size();
        }
    }

    static <T> Array array(Connection connection, String type, Collection<T> values, Function<T, Object> part)
            throws SQLException {
        return connection.createArrayOf(type, values.stream().map(part).toArray());
    }
}
