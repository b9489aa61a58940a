package org.qingfeng.kit.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/**
 * Many records by one command, such as an import. Beside the entries of its records the journal keeps one of the command
 * itself with what came of it, which nobody else is told; an Idempotency-Key points at it and gets the same answer again.
 */
@ApplicationScoped
public class Batches {
    private static final String TOLD = "SELECT changes FROM journal WHERE record_id = ? AND version = ?";

    @Inject
    Journal journal;

    @Inject
    CommandRequest request;

    /** @param kind how the command is called in the journal, {@code import} */
    public <T> Batch<T> carryOut(String kind, Class<T> result, Function<Work, T> deed) {
        Batch<T> earlier = earlier(result);
        if (earlier != null) {
            return earlier;
        }
        try {
            return first(kind, deed);
        } catch (Refused refused) {
            // What is refused now may be what the same command, sent twice at once, has just stored.
            Batch<T> meanwhile = earlier(result);
            if (meanwhile != null) {
                return meanwhile;
            }
            throw refused;
        }
    }

    private <T> Batch<T> first(String kind, Function<Work, T> deed) {
        try (Transaction transaction = journal.begin()) {
            Work work = journal.work(transaction);
            T result = deed.apply(work);
            if (!work.write(kind, changes(result), command(kind, work), Origin.of(request))) {
                throw new Refused(KitRefusal.UNAVAILABLE);
            }
            transaction.commit();
            journal.committed();
            return new Batch<>(result, false);
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }

    private @Nullable CommandRow command(String kind, Work work) {
        String sent = request.idempotencyKey();
        return sent == null
                ? null
                : new CommandRow(
                        work.caller().subject(), sent, journal.digest(), 200, kind, work.commandId(), Batch.VERSION);
    }

    private <T> @Nullable Batch<T> earlier(Class<T> result) {
        String sent = request.idempotencyKey();
        if (sent == null) {
            return null;
        }
        try (Transaction transaction = journal.begin()) {
            CommandRow row = CommandRow.find(
                    transaction.connection(), journal.work(transaction).caller().subject(), sent);
            if (row == null) {
                return null;
            }
            UUID id = row.demandSame(journal.digest()).recordId();
            return new Batch<>(told(transaction.connection(), id, row.version(), result), true);
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }

    /** In the caller's scope: who lost sight of the organization gets 404, as for any record. */
    private static <T> T told(Connection connection, @Nullable UUID id, long version, Class<T> result)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TOLD)) {
            statement.setObject(1, id, java.sql.Types.OTHER);
            statement.setLong(2, version);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new Refused(KitRefusal.NOT_FOUND);
                }
                return result(row.getString(1), result);
            }
        }
    }

    /** Field → [null, value], as of a record that is new. */
    private static ObjectNode changes(Object result) {
        ObjectNode changes = JsonNodeFactory.instance.objectNode();
        JournalJson.tree(result)
                .properties()
                .forEach(field -> changes.putArray(field.getKey()).addNull().add(field.getValue()));
        return changes;
    }

    /** The counterpart of {@link #changes}: of each field what stands after. */
    private static <T> T result(String changes, Class<T> type) {
        try {
            ObjectNode fields = JsonNodeFactory.instance.objectNode();
            JournalJson.MAPPER
                    .readTree(changes)
                    .properties()
                    .forEach(
                            field -> fields.set(field.getKey(), field.getValue().get(1)));
            return JournalJson.MAPPER.treeToValue(fields, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was journaled cannot be read as " + type.getName(), e);
        }
    }
}
