package org.qingfeng.kit.journal.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads what is next for the shards we hold. */
final class JournalReader {
    /** The columns of {@link Outgoing}, the event last because it is large. */
    private static final String COLUMNS =
            "id, shard, xid::text AS xid, seq, topic, type, record_id, version, org_code, at, traceparent, event";

    /**
     * New rows of all our shards in commit order: after each cursor and below the oldest running transaction, so that none
     * is passed over; as many as fit the bytes of a shard's part, at least one.
     */
    private static final String NEXT_BATCH = """
            SELECT j.*, (SELECT n FROM incarnation) AS incarnation
              FROM unnest(?::smallint[], ?::text[]::xid8[], ?::bigint[]) AS c (shard, xid, seq)
             CROSS JOIN LATERAL (
                   SELECT * FROM (
                          SELECT %s, sum(octet_length(event)) OVER (ORDER BY xid, seq ROWS UNBOUNDED PRECEDING)
                                     - octet_length(event) AS bytes_before
                            FROM journal
                           WHERE shard = c.shard AND event IS NOT NULL
                             AND (xid, seq) > (c.xid, c.seq) AND xid < pg_snapshot_xmin(pg_current_snapshot())
                           ORDER BY journal.xid, seq
                           LIMIT ?) AS near
                    WHERE bytes_before < ?) AS j
            """.formatted(COLUMNS);

    private final DataSource database;
    private final int batchEvents;
    private final long batchBytes;

    JournalReader(DataSource database, int batchEvents, long batchBytes) {
        this.database = database;
        this.batchEvents = batchEvents;
        this.batchBytes = batchBytes;
    }

    /** What is next, in commit order within each shard. */
    Batch next(Collection<Lease> leases) throws SQLException {
        if (leases.isEmpty()) {
            return new Batch(List.of(), false);
        }
        int eventsEach = Math.max(1, batchEvents / leases.size());
        long bytesEach = Math.max(1, batchBytes / leases.size());
        List<Outgoing> events = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEXT_BATCH)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "int2", leases.stream().map(Lease::shard).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            leases.stream()
                                    .map(l -> Long.toString(l.at().xid()))
                                    .toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "int8", leases.stream().map(l -> l.at().seq()).toArray()));
            statement.setInt(4, eventsEach);
            statement.setLong(5, bytesEach);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    events.add(outgoing(rows));
                }
            }
        }
        return new Batch(events, events.size() >= eventsEach);
    }

    static Outgoing outgoing(ResultSet row) throws SQLException {
        return new Outgoing(
                row.getObject("id", UUID.class),
                row.getInt("shard"),
                new Position(Long.parseLong(row.getString("xid")), row.getLong("seq")),
                row.getString("topic"),
                row.getString("type"),
                row.getObject("record_id", UUID.class),
                row.getLong("version"),
                row.getString("org_code"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("traceparent"),
                row.getInt("incarnation"),
                row.getBytes("event"));
    }

    /** @param more there may be more to read at once */
    record Batch(List<Outgoing> events, boolean more) {}
}
