package org.qingfeng.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.qingfeng.bench.installation.Installation;
import org.qingfeng.contracts.Topics;

/** How far what was committed has come: journal, Kafka, statistics. */
final class Downstream implements AutoCloseable {
    private static final String EVENTS = "SELECT count(*) FROM journal WHERE event IS NOT NULL";
    private static final String WAITING = """
            SELECT count(*) > 0
              FROM relay_cursor c
                   CROSS JOIN LATERAL (SELECT 1 FROM journal j
                                        WHERE j.shard = c.shard AND j.event IS NOT NULL
                                          AND (j.xid, j.seq) > (c.xid, c.seq)
                                        ORDER BY j.xid, j.seq LIMIT 1) waiting
            """;
    private static final String PROJECTED =
            "SELECT coalesce(sum(next_offset), 0) FROM projection_offset WHERE topic = '" + Topics.RECTIFICATION + "'";

    private final Connection recording;
    private final Connection statistics;
    private final Topic topic;

    Downstream(Installation installation) throws SQLException, IOException {
        recording = installation.superuser("rectification");
        statistics = installation.superuser("statistics");
        topic = new Topic(installation.kafka(), Topics.RECTIFICATION);
    }

    Connection recording() {
        return recording;
    }

    Connection statistics() {
        return statistics;
    }

    Topic topic() {
        return topic;
    }

    long events() throws SQLException {
        return number(recording, EVENTS);
    }

    /** Messages of the topic that statistics has committed. */
    long projected() throws SQLException {
        return number(statistics, PROJECTED);
    }

    /** Nothing is on its way: limits are measured on a machine that does nothing else. */
    boolean isQuiet() throws SQLException {
        return !isRelaying() && projected() == topic.size();
    }

    void awaitQuiet() throws Exception {
        Until.holds("everything relayed and projected", 90, this::isQuiet);
    }

    void awaitRelayed() throws Exception {
        Until.holds("everything relayed", 90, () -> !isRelaying());
    }

    private boolean isRelaying() throws SQLException {
        try (PreparedStatement statement = recording.prepareStatement(WAITING);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        recording.close();
        statistics.close();
        topic.close();
    }
}
