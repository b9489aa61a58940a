package org.qingfeng.kit.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/**
 * One scoped transaction on one connection, without JTA, which would cost each write some 70 µs (performance.md).
 * What is not committed when it closes is rolled back.
 */
public final class Transaction implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Transaction.class);

    private final Connection connection;
    private final StatelessSession session;
    private Scope scope;
    private final List<Runnable> endings = new ArrayList<>();
    private boolean committed;

    private Transaction(Connection connection, StatelessSession session, Scope scope) {
        this.connection = connection;
        this.session = session;
        this.scope = scope;
    }

    public static Transaction begin(DataSource source, SessionFactory sessions, Scope scope) throws SQLException {
        Connection connection = connect(source);
        try {
            connection.setAutoCommit(false);
            scope.apply(connection);
            return new Transaction(
                    connection,
                    sessions.withStatelessOptions().connection(connection).openStatelessSession(),
                    scope);
        } catch (SQLException | RuntimeException e) {
            abandon(connection, e);
            throw e;
        }
    }

    /** @throws Refused 503 if there is none to be had now, whatever the driver or the pool calls it */
    private static Connection connect(DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            LOG.warnf("no connection to the database: %s", e.getMessage());
            throw new Refused(KitRefusal.UNAVAILABLE);
        }
    }

    public Connection connection() {
        return connection;
    }

    public StatelessSession session() {
        return session;
    }

    /** The record, or null if it does not exist or is not visible: asked of the database and of the record itself. */
    public <E extends Aggregate<?, ?>> @Nullable E find(Class<E> type, UUID id) {
        E record = session.get(type, id);
        return record == null || !record.isVisibleIn(scope) ? null : record;
    }

    /** @see Work#widen */
    void widen() {
        scope = scope.ofEverything();
        try {
            scope.apply(connection);
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }

    public void commit() throws SQLException {
        connection.commit();
        committed = true;
    }

    boolean isCommitted() {
        return committed;
    }

    /** COMMIT was part of the last message. */
    void committed() {
        committed = true;
    }

    /** Done when the transaction is over, however it ends. */
    void afterwards(Runnable ending) {
        endings.add(ending);
    }

    @Override
    public void close() throws SQLException {
        endings.forEach(Runnable::run);
        try (Connection closing = connection) {
            session.close();
            if (!committed) {
                closing.rollback();
            }
        }
    }

    private static void abandon(Connection connection, Exception cause) {
        try {
            connection.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
