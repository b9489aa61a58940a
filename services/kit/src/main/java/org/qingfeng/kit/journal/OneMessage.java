package org.qingfeng.kit.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/**
 * One record's row, its journal entry, the command's key and COMMIT in one message, since round trips and not fsync bound
 * a write (performance.md). The statements of a message stand or fall together: the first that fails ends it before COMMIT.
 */
final class OneMessage {
    private static final String COMMIT = "; COMMIT";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String KEY = "command_pkey";

    private final Connection connection;
    private final SharedSessionContractImplementor session;
    private final @Nullable CommandRow command;

    OneMessage(Connection connection, SharedSessionContractImplementor session, @Nullable CommandRow command) {
        this.connection = connection;
        this.session = session;
        this.command = command;
    }

    /** @return false if the key is already used, and nothing was written */
    boolean insert(Aggregate<?, ?> record, RowStatement row, JournalEntry entry) throws SQLException {
        String sql =
                (command == null ? "" : CommandRow.INSERT + "; ") + row.insert() + "; " + JournalEntry.INSERT + COMMIT;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = command == null ? 1 : command.bind(statement, 1);
            entry.bind(connection, statement, row.bindInsert(record, statement, next, session));
            statement.execute();
            return true;
        } catch (PSQLException e) {
            return refused(e, record);
        }
    }

    /**
     * The row in the version before, or nothing at all.
     *
     * @return false if the key is already used, and nothing was written
     */
    boolean update(Aggregate<?, ?> record, RowStatement row, JournalEntry entry) throws SQLException {
        String key = command == null ? "" : ", c AS (" + CommandRow.INSERT_FROM + " FROM r)";
        String sql = "WITH r AS (" + row.update() + " RETURNING id)" + key + ' ' + JournalEntry.INSERT_FROM + " FROM r"
                + COMMIT;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = row.bindUpdate(record, record.version - 1, statement, 1, session);
            entry.bind(connection, statement, command == null ? next : command.bind(statement, next));
            statement.execute();
            if (statement.getUpdateCount() == 0) {
                throw new Refused(KitRefusal.CHANGED_MEANWHILE);
            }
            return true;
        } catch (PSQLException e) {
            return refused(e, record);
        }
    }

    /** What was free when it was asked and is not any more: another transaction was faster. The rest is a fault. */
    private static boolean refused(PSQLException e, Aggregate<?, ?> record) throws PSQLException {
        ServerErrorMessage message = e.getServerErrorMessage();
        if (UNIQUE_VIOLATION.equals(e.getSQLState()) && message != null && KEY.equals(message.getConstraint())) {
            return false;
        }
        if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
            throw new Refused(KitRefusal.DUPLICATE, record.kind());
        }
        throw e;
    }
}
