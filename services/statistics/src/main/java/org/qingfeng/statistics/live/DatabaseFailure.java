package org.qingfeng.statistics.live;

import java.sql.SQLException;

/** Carries a database's failure to the kit, which answers 503 if the database is away. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is asked of the database. */
    @FunctionalInterface
    public interface Asking<T> {
        T ask() throws SQLException;
    }

    public DatabaseFailure(SQLException cause) {
        super(cause);
    }

    public static <T> T wrapped(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
