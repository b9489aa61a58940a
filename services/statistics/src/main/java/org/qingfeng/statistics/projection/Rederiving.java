package org.qingfeng.statistics.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Fact;
import org.qingfeng.statistics.live.AttributionRules;
import org.qingfeng.statistics.live.Live;
import org.qingfeng.statistics.organizations.KnownOrganizations;

/**
 * Derives facts again from the stored last events, a set of records at a time, in the caller's transaction, which holds
 * the tables' lock. The same difference as the live projection's, so it may be repeated and interrupted at will.
 */
public final class Rederiving {
    private static final Logger LOG = Logger.getLogger(Rederiving.class);

    private static final String AFTER = """
            SELECT id, source, kind, event FROM record WHERE id > ? ORDER BY id LIMIT ? FOR UPDATE
            """;

    private static final String QUEUED =
            "SELECT record_id FROM rederive WHERE generation = ? ORDER BY record_id LIMIT ?";

    /** Records are locked before their place in the queue, as the live projection does it. */
    private static final String OF_IDS = """
            SELECT id, source, kind, event FROM record WHERE id = ANY (?::uuid[]) ORDER BY id FOR UPDATE
            """;

    private static final String DEQUEUE = """
            DELETE FROM rederive q USING unnest(?::uuid[]) AS n(id) WHERE q.generation = ? AND q.record_id = n.id
            """;

    private final EventReader reader;
    private final Catalogue catalogue;
    private final AttributionRules rules = new AttributionRules();
    private final Derivation derivation;

    /**
     * @param last the last record in id order; null if there was none
     */
    public record Chunk(int records, @Nullable UUID last) {}

    private record Stored(UUID id, short source, String kind, byte[] event) {}

    public Rederiving(Catalogue catalogue, EventReader reader) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.derivation = new Derivation(catalogue, new KnownOrganizations());
    }

    /** The next records in id order. */
    public Chunk after(Connection connection, Live live, short generation, UUID after, int limit) throws SQLException {
        List<Stored> records;
        try (PreparedStatement statement = connection.prepareStatement(AFTER)) {
            statement.setObject(1, after);
            statement.setInt(2, limit);
            records = read(statement);
        }
        derive(connection, live, generation, records);
        return new Chunk(
                records.size(),
                records.isEmpty() ? null : records.get(records.size() - 1).id());
    }

    /** The records that wait in the queue of a generation, at most so many. */
    public Chunk queued(Connection connection, Live live, short generation, int limit) throws SQLException {
        List<UUID> ids = waiting(connection, generation, limit);
        if (ids.isEmpty()) {
            return new Chunk(0, null);
        }
        List<Stored> records;
        try (PreparedStatement statement = connection.prepareStatement(OF_IDS)) {
            new Columns<>(statement, ids, 1).uuids(id -> id);
            records = read(statement);
        }
        try (PreparedStatement statement = connection.prepareStatement(DEQUEUE)) {
            new Columns<>(statement, ids, 1).uuids(id -> id);
            statement.setShort(2, generation);
            statement.executeUpdate();
        }
        derive(connection, live, generation, records);
        return new Chunk(ids.size(), ids.get(ids.size() - 1));
    }

    private static List<UUID> waiting(Connection connection, short generation, int limit) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(QUEUED)) {
            statement.setShort(1, generation);
            statement.setInt(2, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    private static List<Stored> read(PreparedStatement statement) throws SQLException {
        List<Stored> records = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                records.add(
                        new Stored(row.getObject(1, UUID.class), row.getShort(2), row.getString(3), row.getBytes(4)));
            }
        }
        return records;
    }

    private void derive(Connection connection, Live live, short generation, List<Stored> records) throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        List<Derivation.Derived> derived = new ArrayList<>();
        for (Stored stored : records) {
            derived.add(new Derivation.Derived(stored.id(), stored.source(), facts(stored)));
        }
        derivation.write(
                connection,
                generation,
                rules.at(connection, live.revision()),
                derived,
                records.stream().map(Stored::id).toList());
    }

    /** What a new catalogue cannot read counts nothing and stops nothing else. */
    private List<Fact> facts(Stored stored) {
        try {
            RecordEvent event = reader.event(stored.kind(), stored.event());
            return catalogue.derive(event);
        } catch (Unreadable | RuntimeException e) {
            LOG.errorf("nothing can be derived from %s %s: %s", stored.kind(), stored.id(), e.getMessage());
            return List.of();
        }
    }
}
