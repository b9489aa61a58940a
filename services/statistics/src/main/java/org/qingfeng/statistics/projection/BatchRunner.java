package org.qingfeng.statistics.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** One batch, one transaction; what the database refuses for its content is parked, so that it stops nothing else. */
public final class BatchRunner {
    private static final Logger LOG = Logger.getLogger(BatchRunner.class);

    private final DataSource source;
    private final EventReader reader;
    private final Projection projection;

    public BatchRunner(DataSource source, EventReader reader, Projection projection) {
        this.source = source;
        this.reader = reader;
        this.projection = projection;
    }

    /**
     * @param expected where each partition stands, by {@link Batch#place}; moved on as batches commit
     * @throws MovedByAnother if another worker was there; nothing of the failing batch is kept
     */
    public Projection.Outcome run(List<Message> messages, Map<String, Long> expected) throws SQLException {
        try {
            return commit(Batch.of(reader, messages, expected), expected);
        } catch (SQLException e) {
            if (!isAboutContent(e)) {
                throw e;
            }
            return oneByOne(messages, expected);
        }
    }

    private Projection.Outcome oneByOne(List<Message> messages, Map<String, Long> expected) throws SQLException {
        int applied = 0;
        int passedOver = 0;
        int parked = 0;
        for (Message message : messages) {
            Projection.Outcome outcome = alone(message, expected);
            applied += outcome.applied();
            passedOver += outcome.passedOver();
            parked += outcome.parked();
        }
        return new Projection.Outcome(applied, passedOver, parked);
    }

    private Projection.Outcome alone(Message message, Map<String, Long> expected) throws SQLException {
        try {
            return commit(Batch.of(reader, List.of(message), expected), expected);
        } catch (SQLException e) {
            if (!isAboutContent(e)) {
                throw e;
            }
            LOG.warnf(
                    "parked %s/%d@%d: the database refused it", message.topic(), message.partition(), message.offset());
            long from = expected.getOrDefault(Batch.place(message.topicId(), message.partition()), message.offset());
            return commit(
                    Batch.refused(message, from, "the database refused it, SQL state " + e.getSQLState()), expected);
        }
    }

    private Projection.Outcome commit(Batch batch, Map<String, Long> expected) throws SQLException {
        Map<String, Long> reached = new HashMap<>();
        batch.advances().forEach(a -> reached.put(Batch.place(a.topicId(), a.partition()), a.next()));
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Projection.Outcome outcome = projection.apply(connection, batch);
                connection.commit();
                expected.putAll(reached);
                return outcome;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Class 22 (data) and 23 (constraints): trying again gives the same answer. */
    private static boolean isAboutContent(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }
}
