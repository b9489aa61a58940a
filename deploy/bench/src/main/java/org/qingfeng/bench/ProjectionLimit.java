package org.qingfeng.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.qingfeng.statistics.projection.ProjectionSql;

/**
 * L5 and L6: the facts of real records, and the counters that move with them, written by the projection's own statements
 * in a plain loop: one batch, one transaction, offsets first. Tables beside the real ones, alike but empty.
 */
final class ProjectionLimit {
    private static final int BATCH = 1_000;
    private static final String TOPIC_ID = "bench";
    private static final String[] TABLES = {"fact", "counter", "projection_offset"};

    private final Connection connection;
    private final FactSample sample;
    private long offset;

    private ProjectionLimit(Connection connection, FactSample sample) {
        this.connection = connection;
        this.sample = sample;
    }

    /** @param superuser a connection of its own, which this keeps */
    static ProjectionLimit prepare(Connection superuser) throws SQLException {
        FactSample sample = FactSample.read(superuser, BATCH);
        try (Statement statement = superuser.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS bench CASCADE");
            statement.execute("CREATE SCHEMA bench");
            for (String table : TABLES) {
                statement.execute("CREATE TABLE bench." + table + " (LIKE public." + table + " INCLUDING ALL)");
            }
            // The indexes that only the served partition has are part of what a fact costs.
            for (String index : new String[] {"(metric, org, on_date)", "(recorded_on)"}) {
                statement.execute(
                        "CREATE INDEX IF NOT EXISTS fact_" + index.replaceAll("\\W+", "_") + " ON bench.fact " + index);
            }
            statement.execute("SET search_path TO bench");
            statement.execute("INSERT INTO projection_offset (topic, topic_id, partition, next_offset) VALUES ('t', '"
                    + TOPIC_ID + "', 0, 0)");
        }
        superuser.setAutoCommit(false);
        return new ProjectionLimit(superuser, sample);
    }

    /** @return records a second */
    double run(double seconds, boolean counters) throws SQLException {
        long start = System.nanoTime();
        long until = start + (long) (seconds * 1e9);
        long records = 0;
        while (System.nanoTime() < until) {
            batch(counters);
            records += sample.records();
        }
        double rate = records / ((System.nanoTime() - start) / 1e9);
        try (Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE fact, counter");
        }
        connection.commit();
        return rate;
    }

    private void batch(boolean counters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ProjectionSql.MOVE_OFFSETS)) {
            statement.setArray(1, connection.createArrayOf("text", new String[] {TOPIC_ID}));
            statement.setArray(2, connection.createArrayOf("int4", new Integer[] {0}));
            statement.setArray(3, connection.createArrayOf("int8", new Long[] {offset}));
            offset += sample.records();
            statement.setArray(4, connection.createArrayOf("int8", new Long[] {offset}));
            statement.setArray(5, connection.createArrayOf("int8", new Long[] {System.currentTimeMillis()}));
            statement.executeUpdate();
        }
        List<UUID> ids = sample.newIds();
        try (PreparedStatement statement = connection.prepareStatement(ProjectionSql.INSERT_FACTS)) {
            statement.setShort(1, (short) 0);
            sample.bindFacts(statement, ids);
            statement.executeUpdate();
        }
        if (counters) {
            try (PreparedStatement statement = connection.prepareStatement(ProjectionSql.ADD_TO_COUNTERS)) {
                statement.setShort(1, (short) 0);
                sample.bindCounters(statement);
                statement.executeUpdate();
            }
        }
        connection.commit();
    }
}
