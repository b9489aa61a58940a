package org.qingfeng.kit.journal.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Finds a journal that lost history: once after the start and after each change of the database's timeline, the last event
 * of each partition in Kafka is looked up by its journal id. The relay goes on, since readers only ever drop what is not
 * newer; a new incarnation puts right what they dropped (decision 51).
 */
final class HistoryCheck {
    private static final Logger LOG = Logger.getLogger(HistoryCheck.class);
    private static final String KNOWN = "SELECT id FROM journal WHERE id = ANY (?)";

    private final DataSource database;
    private final LastEvents lastEvents;
    private final Collection<String> topics;
    private final String source;
    private final RelayCounts counts;
    private String checkedTimeline = "";

    HistoryCheck(
            DataSource database, LastEvents lastEvents, Collection<String> topics, String source, RelayCounts counts) {
        this.database = database;
        this.lastEvents = lastEvents;
        this.topics = topics;
        this.source = source;
        this.counts = counts;
    }

    /** Does nothing if this timeline was checked already. */
    void run(String timeline) throws KafkaAway, SQLException {
        if (timeline.isEmpty() || timeline.equals(checkedTimeline)) {
            return;
        }
        Set<UUID> unknown = new HashSet<>(lastEvents.ids(topics, source));
        unknown.removeAll(known(unknown));
        counts.lostHistory(unknown.size());
        if (!unknown.isEmpty()) {
            LOG.errorf(
                    "the journal lost history: Kafka holds events that it does not have (%s);"
                            + " a restore went back before them, a new incarnation must be announced",
                    unknown);
        }
        checkedTimeline = timeline;
    }

    private Set<UUID> known(Set<UUID> ids) throws SQLException {
        Set<UUID> known = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return known;
    }
}
