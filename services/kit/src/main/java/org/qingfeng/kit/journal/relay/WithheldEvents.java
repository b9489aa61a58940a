package org.qingfeng.kit.journal.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Tries again what Kafka refused as too large: an operator may have raised the topic's limit. */
final class WithheldEvents {
    /** The one not tried for longest, if it is due. */
    private static final String DUE = """
            SELECT j.id, shard, xid::text AS xid, seq, topic, type, record_id, version, org_code, j.at, traceparent, event,
                   (SELECT n FROM incarnation) AS incarnation
              FROM relay_withheld w JOIN journal j ON j.id = w.journal_id
             WHERE w.tried_at < clock_timestamp() - ? * interval '1 millisecond'
             ORDER BY w.tried_at
             LIMIT 1
            """;

    private static final String SENT = "DELETE FROM relay_withheld WHERE journal_id = ?";
    private static final String REFUSED = "UPDATE relay_withheld SET tried_at = clock_timestamp() WHERE journal_id = ?";

    private final DataSource database;
    private final EventSender sender;
    private final Duration retry;

    WithheldEvents(DataSource database, EventSender sender, Duration retry) {
        this.database = database;
        this.sender = sender;
        this.retry = retry;
    }

    /** Tries one event if one is due; true if it was sent after all. */
    boolean retryOne(Runnable meanwhile) throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            List<Outgoing> due = due(connection);
            if (due.isEmpty()) {
                return false;
            }
            Outcome outcome = sender.send(due, meanwhile);
            if (outcome.failure() != null) {
                return false;
            }
            boolean sent = outcome.withheld().isEmpty();
            try (PreparedStatement statement = connection.prepareStatement(sent ? SENT : REFUSED)) {
                UUID id = due.get(0).id();
                statement.setObject(1, id);
                statement.executeUpdate();
            }
            return sent;
        }
    }

    private List<Outgoing> due(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setLong(1, retry.toMillis());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? List.of(JournalReader.outgoing(rows)) : List.of();
            }
        }
    }
}
