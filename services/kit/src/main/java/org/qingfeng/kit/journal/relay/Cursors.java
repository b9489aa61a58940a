package org.qingfeng.kit.journal.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;

/** Moves cursors over what Kafka acknowledged. */
final class Cursors {
    /**
     * Moves each cursor if its epoch is still the sender's, and in the same statement notes what Kafka refused within the
     * moved part; a shard that is not returned was taken by another relay meanwhile.
     */
    private static final String ADVANCE = """
            WITH moved AS (
                   UPDATE relay_cursor c SET xid = sent.xid, seq = sent.seq, heartbeat = clock_timestamp()
                     FROM unnest(?::smallint[], ?::bigint[], ?::text[]::xid8[], ?::bigint[]) AS sent (shard, epoch, xid, seq)
                    WHERE c.shard = sent.shard AND c.epoch = sent.epoch
                   RETURNING c.shard),
                 held_back AS (
                   INSERT INTO relay_withheld (journal_id, bytes, reason)
                   SELECT w.id, w.bytes, w.reason
                     FROM unnest(?::uuid[], ?::smallint[], ?::int[], ?::text[]) AS w (id, shard, bytes, reason)
                     JOIN moved USING (shard)
                   ON CONFLICT (journal_id) DO UPDATE SET tried_at = clock_timestamp())
            SELECT shard FROM moved
            """;

    private final DataSource database;

    Cursors(DataSource database) {
        this.database = database;
    }

    /** The shards whose cursor moved; the others of {@code sent} were refused. */
    Set<Integer> advance(List<Lease> sent, List<Outcome.Withheld> withheld) throws SQLException {
        Set<Integer> moved = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            array(statement, 1, "int2", sent, Lease::shard);
            array(statement, 2, "int8", sent, Lease::epoch);
            array(statement, 3, "text", sent, l -> Long.toString(l.at().xid()));
            array(statement, 4, "int8", sent, l -> l.at().seq());
            array(statement, 5, "uuid", withheld, Outcome.Withheld::id);
            array(statement, 6, "int2", withheld, Outcome.Withheld::shard);
            array(statement, 7, "int4", withheld, Outcome.Withheld::bytes);
            array(statement, 8, "text", withheld, Outcome.Withheld::reason);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    moved.add(rows.getInt(1));
                }
            }
        }
        return moved;
    }

    private static <T> void array(
            PreparedStatement statement, int index, String type, List<T> values, Function<T, Object> part)
            throws SQLException {
        statement.setArray(
                index,
                statement
                        .getConnection()
                        .createArrayOf(type, values.stream().map(part).toArray()));
    }
}
