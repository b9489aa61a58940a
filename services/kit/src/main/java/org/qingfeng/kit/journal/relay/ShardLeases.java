package org.qingfeng.kit.journal.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * The shards this process carries. A shard is taken by comparing and raising its epoch, and kept by a heartbeat; whoever
 * was paused longer than its lease finds another epoch and loses the shard, whatever it still believes.
 */
final class ShardLeases {
    /** The shards of this relay that are still under its epochs give a sign of life. */
    private static final String RENEW = """
            UPDATE relay_cursor c SET heartbeat = clock_timestamp()
              FROM unnest(?::smallint[], ?::bigint[]) AS mine (shard, epoch)
             WHERE c.shard = mine.shard AND c.epoch = mine.epoch
            RETURNING c.shard
            """;
    /** All shards; beyond = the cursor is a transaction that this database has not begun yet: it went back in time. */
    private static final String SURVEY = """
            SELECT shard, epoch, owner,
                   owner IS NULL OR heartbeat < clock_timestamp() - ? * interval '1 millisecond' AS free,
                   xid >= pg_snapshot_xmax(pg_current_snapshot()) AS beyond,
                   left(pg_walfile_name(pg_current_wal_lsn()), 8) AS timeline
              FROM relay_cursor
             ORDER BY shard
            """;
    /** Takes shards whose epoch nobody raised since they were seen. */
    private static final String CLAIM = """
            UPDATE relay_cursor c SET owner = ?, epoch = c.epoch + 1, heartbeat = clock_timestamp()
              FROM unnest(?::smallint[], ?::bigint[]) AS seen (shard, epoch)
             WHERE c.shard = seen.shard AND c.epoch = seen.epoch
            RETURNING c.shard, c.epoch, c.xid::text, c.seq
            """;
    /** Gives back what is ours, so that another need not wait for the lease to end. */
    private static final String RELEASE = """
            UPDATE relay_cursor c SET owner = NULL, heartbeat = NULL
              FROM unnest(?::smallint[], ?::bigint[]) AS mine (shard, epoch)
             WHERE c.shard = mine.shard AND c.epoch = mine.epoch
            """;

    private final DataSource database;
    private final String owner;
    private final Duration lease;
    private final Map<Integer, Lease> held = new TreeMap<>();
    private String timeline = "";

    ShardLeases(DataSource database, String owner, Duration lease) {
        this.database = database;
        this.owner = owner;
        this.lease = lease;
    }

    Collection<Lease> held() {
        return held.values();
    }

    /** The database's timeline when last seen; another one means that a standby took over or a backup was restored. */
    String timeline() {
        return timeline;
    }

    /** The cursor of this lease now stands there; a lease that was replaced meanwhile is left alone. */
    void moved(Lease lease, Position to) {
        held.computeIfPresent(lease.shard(), (shard, now) -> now.epoch() == lease.epoch() ? now.movedTo(to) : now);
    }

    void lost(Lease lease) {
        held.computeIfPresent(lease.shard(), (shard, now) -> now.epoch() == lease.epoch() ? null : now);
    }

    /** Sign of life for what is ours, then claims what is free or due to us. */
    void refresh() throws SQLException, DatabaseRestored {
        try (Connection connection = database.getConnection()) {
            renew(connection);
            List<ShardRow> rows = survey(connection);
            List<ShardRow> claims = Shards.toClaim(rows, owner);
            if (!claims.isEmpty()) {
                claim(connection, claims);
            }
        }
    }

    void release() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RELEASE)) {
            bind(statement, 1, connection, held.values());
            statement.executeUpdate();
        } finally {
            held.clear();
        }
    }

    private void renew(Connection connection) throws SQLException {
        if (held.isEmpty()) {
            return;
        }
        Set<Integer> still = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(RENEW)) {
            bind(statement, 1, connection, held.values());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    still.add(rows.getInt(1));
                }
            }
        }
        held.keySet().retainAll(still);
    }

    private List<ShardRow> survey(Connection connection) throws SQLException, DatabaseRestored {
        List<ShardRow> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SURVEY)) {
            statement.setLong(1, lease.toMillis());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (rows.getBoolean("beyond")) {
                        throw new DatabaseRestored(rows.getInt("shard"));
                    }
                    timeline = rows.getString("timeline");
                    found.add(new ShardRow(
                            rows.getInt("shard"),
                            rows.getLong("epoch"),
                            rows.getString("owner"),
                            rows.getBoolean("free") || isForgotten(rows)));
                }
            }
        }
        return found;
    }

    /** A row under our name that we do not hold: a claim whose answer we never saw. */
    private boolean isForgotten(ResultSet row) throws SQLException {
        return owner.equals(row.getString("owner")) && !held.containsKey(row.getInt("shard"));
    }

    private void claim(Connection connection, List<ShardRow> wanted) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, owner);
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "int2", wanted.stream().map(ShardRow::shard).toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "int8", wanted.stream().map(ShardRow::epoch).toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Position at = new Position(Long.parseLong(rows.getString(3)), rows.getLong(4));
                    held.put(rows.getInt(1), new Lease(rows.getInt(1), rows.getLong(2), at));
                }
            }
        }
    }

    private static void bind(PreparedStatement statement, int first, Connection connection, Collection<Lease> leases)
            throws SQLException {
        statement.setArray(
                first,
                connection.createArrayOf(
                        "int2", leases.stream().map(Lease::shard).toArray()));
        statement.setArray(
                first + 1,
                connection.createArrayOf(
                        "int8", leases.stream().map(Lease::epoch).toArray()));
    }
}
