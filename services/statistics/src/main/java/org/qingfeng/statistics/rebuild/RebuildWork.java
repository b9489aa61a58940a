package org.qingfeng.statistics.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.live.Live;
import org.qingfeng.statistics.live.TablesLock;
import org.qingfeng.statistics.projection.Rederiving;

/**
 * One short transaction of work at a time. All that is known between two of them stands in the database, so it may be
 * killed anywhere and any replica goes on.
 */
public final class RebuildWork {
    private static final int SMALLEST = 50;
    private static final int LARGEST = 5_000;
    private static final Duration AIM = Duration.ofMillis(700);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Replicas take turns; who finds the row taken does something else. */
    private static final String RUNNING = """
            SELECT id, generation, after FROM rebuild WHERE state = 'RUNNING' FOR UPDATE SKIP LOCKED
            """;

    private static final String PROGRESS = "UPDATE rebuild SET after = ?, done = done + ? WHERE id = ?";
    private static final String COMPLETE =
            "UPDATE rebuild SET state = 'COMPLETED', finished_at = clock_timestamp() WHERE id = ?";
    private static final String SWAP =
            "UPDATE live SET generation = filling, filling = NULL, revision = revision + 1 WHERE filling = ?";

    private final DataSource source;
    private final Rederiving rederiving;
    private int size = 500;

    private record Running(UUID id, short generation, UUID after) {}

    public RebuildWork(DataSource source, Rederiving rederiving) {
        this.source = source;
        this.rederiving = rederiving;
    }

    /** @return whether there was anything to do */
    public boolean turn() throws SQLException {
        long start = System.nanoTime();
        boolean queue = inTransaction(this::liveQueue);
        boolean rebuild = inTransaction(this::rebuild);
        adjust(Duration.ofNanos(System.nanoTime() - start));
        return queue || rebuild;
    }

    private void adjust(Duration took) {
        if (took.compareTo(AIM) > 0) {
            size = Math.max(SMALLEST, size / 2);
        } else if (took.compareTo(AIM.dividedBy(2)) < 0) {
            size = Math.min(LARGEST, size * 2);
        }
    }

    private boolean liveQueue(Connection connection) throws SQLException {
        TablesLock.shared(connection);
        Live live = Live.read(connection);
        return rederiving.queued(connection, live, live.generation(), size).records() > 0;
    }

    private boolean rebuild(Connection connection) throws SQLException {
        Running running = running(connection);
        if (running == null) {
            return false;
        }
        TablesLock.shared(connection);
        Live live = Live.read(connection);
        Rederiving.Chunk chunk = rederiving.after(connection, live, running.generation(), running.after(), size);
        if (chunk.last() != null) {
            progress(connection, running.id(), chunk);
            return true;
        }
        if (rederiving.queued(connection, live, running.generation(), size).records() == size) {
            return true;
        }
        connection.commit();
        return finish(connection);
    }

    /** What changed while the rest was derived, and then the swap, while no batch is under way. */
    private boolean finish(Connection connection) throws SQLException {
        Running running = running(connection);
        if (running == null) {
            return true;
        }
        TablesLock.exclusive(connection);
        Live live = Live.read(connection);
        boolean more = rederiving
                                .after(connection, live, running.generation(), running.after(), 1)
                                .records()
                        > 0
                || rederiving
                                .queued(connection, live, running.generation(), size)
                                .records()
                        == size;
        if (more) {
            return true;
        }
        try (PreparedStatement swap = connection.prepareStatement(SWAP);
                PreparedStatement complete = connection.prepareStatement(COMPLETE)) {
            swap.setShort(1, running.generation());
            swap.executeUpdate();
            complete.setObject(1, running.id());
            complete.executeUpdate();
        }
        return true;
    }

    private static @Nullable Running running(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RUNNING);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return null;
            }
            UUID after = row.getObject(3, UUID.class);
            return new Running(row.getObject(1, UUID.class), row.getShort(2), after == null ? BEFORE_ALL : after);
        }
    }

    private static void progress(Connection connection, UUID id, Rederiving.Chunk chunk) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PROGRESS)) {
            statement.setObject(1, chunk.last());
            statement.setInt(2, chunk.records());
            statement.setObject(3, id);
            statement.executeUpdate();
        }
    }

    @FunctionalInterface
    private interface Step {
        boolean run(Connection connection) throws SQLException;
    }

    private boolean inTransaction(Step step) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean did = step.run(connection);
                connection.commit();
                return did;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }
}
