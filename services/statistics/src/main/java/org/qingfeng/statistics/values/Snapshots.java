package org.qingfeng.statistics.values;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Scope;
import org.qingfeng.statistics.live.DatabaseFailure;
import org.qingfeng.statistics.live.Live;

/** Reads in one snapshot under the caller's scope, so that a value, its groups and its records agree. */
@Singleton
public class Snapshots {
    private static final String ONE_SNAPSHOT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";

    private final AgroalDataSource source;

    /** What is asked inside the snapshot. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(Connection connection, short generation) throws SQLException;
    }

    @Inject
    Snapshots(AgroalDataSource source) {
        this.source = source;
    }

    public <T> T read(Caller caller, Reading<T> reading) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(ONE_SNAPSHOT);
                Scope.of(caller).apply(connection);
                return reading.read(connection, Live.read(connection).generation());
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
