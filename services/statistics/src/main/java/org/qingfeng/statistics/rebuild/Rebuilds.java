package org.qingfeng.statistics.rebuild;

import com.github.f4b6a3.uuid.UuidCreator;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.qingfeng.statistics.live.DatabaseFailure;
import org.qingfeng.statistics.live.Live;
import org.qingfeng.statistics.live.TablesLock;

/** The rebuilds that were asked for; at most one is running. */
@Singleton
class Rebuilds {
    private static final String LATEST = """
            SELECT id, state, done, total, started_at, finished_at FROM rebuild ORDER BY started_at DESC LIMIT 1
            """;

    private static final String RUNNING = "SELECT 1 FROM rebuild WHERE state = 'RUNNING'";
    private static final String EMPTY_0 = "TRUNCATE fact_0, counter_0";
    private static final String EMPTY_1 = "TRUNCATE fact_1, counter_1";
    private static final String FORGET_QUEUE = "DELETE FROM rederive WHERE generation = ?";
    private static final String FILL = "UPDATE live SET filling = ?";
    private static final String BEGIN = """
            INSERT INTO rebuild (id, state, generation, total, asked_by)
            SELECT ?, 'RUNNING', ?, count(*), ? FROM record
            """;

    private final javax.sql.DataSource source;

    @Inject
    Rebuilds(@DataSource("relay") AgroalDataSource source) {
        this((javax.sql.DataSource) source);
    }

    /** Without a container. */
    Rebuilds(javax.sql.DataSource source) {
        this.source = source;
    }

    Optional<RebuildView> latest() {
        return DatabaseFailure.wrapped(this::read);
    }

    private Optional<RebuildView> read() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(LATEST);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            OffsetDateTime finished = row.getObject(6, OffsetDateTime.class);
            return Optional.of(new RebuildView(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getObject(5, OffsetDateTime.class).toInstant(),
                    finished == null ? null : finished.toInstant()));
        }
    }

    /** Empties the generation that is not served and has it filled; false if that is being done already. */
    boolean begin(String askedBy) {
        return DatabaseFailure.wrapped(() -> began(askedBy));
    }

    private boolean began(String askedBy) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                TablesLock.exclusive(connection);
                boolean begun = !isRunning(connection);
                if (begun) {
                    fill(connection, Live.read(connection).other(), askedBy);
                }
                connection.commit();
                return begun;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean isRunning(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RUNNING);
                ResultSet row = statement.executeQuery()) {
            return row.next();
        }
    }

    private static void fill(Connection connection, short generation, String askedBy) throws SQLException {
        try (PreparedStatement empty = connection.prepareStatement(generation == 0 ? EMPTY_0 : EMPTY_1);
                PreparedStatement forget = connection.prepareStatement(FORGET_QUEUE);
                PreparedStatement fill = connection.prepareStatement(FILL);
                PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            empty.executeUpdate();
            forget.setShort(1, generation);
            forget.executeUpdate();
            fill.setShort(1, generation);
            fill.executeUpdate();
            begin.setObject(1, UuidCreator.getTimeOrderedEpoch());
            begin.setShort(2, generation);
            begin.setString(3, askedBy);
            begin.executeUpdate();
        }
    }
}
