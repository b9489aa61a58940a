package org.qingfeng.kit.inbox;

import static org.qingfeng.kit.inbox.Positions.array;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The newest (incarnation, version) applied of each record. */
final class AppliedVersions {
    /** Raises what is newer and returns only that; the row lock makes a second worker wait and then find it not newer. */
    private static final String RAISE = """
            INSERT INTO inbox_record AS known (topic, record_id, incarnation, version)
            SELECT ?, record_id, incarnation, version
              FROM unnest(?::uuid[], ?::int[], ?::bigint[]) AS e (record_id, incarnation, version)
             ORDER BY record_id
            ON CONFLICT (topic, record_id) DO UPDATE
               SET incarnation = excluded.incarnation, version = excluded.version
             WHERE (known.incarnation, known.version) < (excluded.incarnation, excluded.version)
            RETURNING record_id
            """;

    private AppliedVersions() {}

    /** Those of the events, one per record, that are newer than what was applied. */
    static List<InboxEvent> raise(Connection connection, String topic, List<InboxEvent> newest) throws SQLException {
        Set<UUID> raised = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(RAISE)) {
            statement.setString(1, topic);
            statement.setArray(2, array(connection, "uuid", newest, InboxEvent::recordId));
            statement.setArray(3, array(connection, "int4", newest, InboxEvent::incarnation));
            statement.setArray(4, array(connection, "int8", newest, InboxEvent::version));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    raised.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return newest.stream().filter(e -> raised.contains(e.recordId())).toList();
    }
}
