package org.qingfeng.statistics.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Keeps the projection's batches out while something changes that all of them rely on: the generation served, the
 * successors of organizations, the frozen months. Held to the end of the transaction.
 */
public final class TablesLock {
    private static final long KEY = 0x5146_5354_4154L;
    private static final String SHARED = "SELECT pg_advisory_xact_lock_shared(?)";
    private static final String EXCLUSIVE = "SELECT pg_advisory_xact_lock(?)";

    private TablesLock() {}

    /** Together with other batches. */
    public static void shared(Connection connection) throws SQLException {
        take(connection, SHARED);
    }

    /** Alone; waits for the batches under way. */
    public static void exclusive(Connection connection) throws SQLException {
        take(connection, EXCLUSIVE);
    }

    private static void take(Connection connection, String lock) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(lock)) {
            statement.setLong(1, KEY);
            statement.execute();
        }
    }
}
