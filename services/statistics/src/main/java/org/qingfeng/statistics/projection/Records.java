package org.qingfeng.statistics.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The last event of each record. */
final class Records {
    private Records() {}

    /** Which arrivals say something new, and the source under which each record's facts are kept. */
    record Applied(List<Arrival> fresh, List<Arrival> newer, Map<UUID, Short> sources) {
        Collection<Arrival> all() {
            List<Arrival> all = new ArrayList<>(fresh);
            all.addAll(newer);
            return all;
        }

        short source(Arrival arrival) {
            return sources.getOrDefault(arrival.id(), arrival.source());
        }
    }

    private record Position(short source, int incarnation, long version) {}

    /** Stores the newest event of each record, and locks the records until the end of the transaction. */
    static Applied apply(Connection connection, List<Arrival> arrivals) throws SQLException {
        TreeMap<UUID, Arrival> newest = new TreeMap<>();
        for (Arrival arrival : arrivals) {
            newest.merge(arrival.id(), arrival, (a, b) -> b.isNewerThan(a) ? b : a);
        }
        if (newest.isEmpty()) {
            return new Applied(List.of(), List.of(), Map.of());
        }
        Set<UUID> unseen = register(connection, newest.values());
        List<Arrival> fresh = new ArrayList<>();
        List<Arrival> known = new ArrayList<>();
        newest.values().forEach(a -> (unseen.contains(a.id()) ? fresh : known).add(a));
        Map<UUID, Short> sources = new HashMap<>();
        List<Arrival> newer = new ArrayList<>();
        if (!known.isEmpty()) {
            Map<UUID, Position> positions = lock(connection, known);
            for (Arrival arrival : known) {
                Position at = positions.get(arrival.id());
                if (at != null && arrival.isNewerThan(at.incarnation(), at.version())) {
                    newer.add(arrival);
                    sources.put(arrival.id(), at.source());
                }
            }
            update(connection, newer);
        }
        return new Applied(fresh, newer, sources);
    }

    private static Set<UUID> register(Connection connection, Collection<Arrival> arrivals) throws SQLException {
        Set<UUID> unseen = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(ProjectionSql.REGISTER_UNSEEN)) {
            new Columns<>(statement, arrivals, 1)
                    .uuids(Arrival::id)
                    .shorts(Arrival::source)
                    .texts(Arrival::kind)
                    .ints(Arrival::incarnation)
                    .longs(Arrival::version)
                    .texts(a -> a.event().orgCode().value())
                    .bytes(Arrival::bytes);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    unseen.add(row.getObject(1, UUID.class));
                }
            }
        }
        return unseen;
    }

    private static Map<UUID, Position> lock(Connection connection, List<Arrival> arrivals) throws SQLException {
        Map<UUID, Position> positions = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ProjectionSql.LOCK_RECORDS)) {
            new Columns<>(statement, arrivals, 1).uuids(Arrival::id);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    positions.put(
                            row.getObject(1, UUID.class), new Position(row.getShort(2), row.getInt(3), row.getLong(4)));
                }
            }
        }
        return positions;
    }

    private static void update(Connection connection, List<Arrival> newer) throws SQLException {
        if (newer.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(ProjectionSql.UPDATE_RECORDS)) {
            new Columns<>(statement, newer, 1)
                    .uuids(Arrival::id)
                    .texts(Arrival::kind)
                    .ints(Arrival::incarnation)
                    .longs(Arrival::version)
                    .texts(a -> a.event().orgCode().value())
                    .bytes(Arrival::bytes);
            statement.executeUpdate();
        }
    }
}
