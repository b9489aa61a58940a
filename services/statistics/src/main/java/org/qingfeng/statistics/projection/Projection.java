package org.qingfeng.statistics.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.directory.OrganizationEvent;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.live.Attribution;
import org.qingfeng.statistics.live.AttributionRules;
import org.qingfeng.statistics.live.Live;
import org.qingfeng.statistics.live.TablesLock;
import org.qingfeng.statistics.organizations.KnownOrganizations;
import org.qingfeng.statistics.organizations.OrganizationRows;

/**
 * Applies a batch in the caller's transaction (decision 040): offsets first, then records in id order, the facts that
 * differ, and the counters that move with them. Whatever the order and multiplicity of versions, the tables end the same.
 */
public final class Projection {
    private final AttributionRules rules;
    private final Derivation derivation;

    /** @param applied records brought to a newer state */
    public record Outcome(int applied, int passedOver, int parked) {}

    public Projection(Catalogue catalogue) {
        this.rules = new AttributionRules();
        this.derivation = new Derivation(catalogue, new KnownOrganizations());
    }

    /**
     * @throws MovedByAnother if another worker applied these messages meanwhile; the caller rolls back
     */
    public Outcome apply(Connection connection, Batch batch) throws SQLException {
        Offsets.move(connection, batch.advances());
        List<OrganizationEvent> organizations = organizations(batch.arrivals());
        if (organizations.isEmpty()) {
            TablesLock.shared(connection);
        } else {
            TablesLock.exclusive(connection);
        }
        Records.Applied applied = Records.apply(connection, batch.arrivals());
        Collection<Arrival> all = applied.all();
        Attribution attribution = attribution(connection, organizations(all));
        Live live = Live.read(connection);
        if (attribution == null) {
            attribution = rules.at(connection, live.revision());
        }
        derivation.write(connection, live.generation(), attribution, derived(applied), ids(applied.newer()));
        if (live.filling() != null) {
            mark(connection, live.filling(), ids(all));
        }
        Parking.clear(connection, all);
        Parking.park(connection, batch.parked());
        return new Outcome(
                all.size(), batch.arrivals().size() - all.size(), batch.parked().size());
    }

    /** Newly read if this batch changed it, since what a transaction has not committed must not be remembered. */
    private static @Nullable Attribution attribution(Connection connection, List<OrganizationEvent> organizations)
            throws SQLException {
        return OrganizationRows.apply(connection, organizations) ? AttributionRules.read(connection) : null;
    }

    private static List<Derivation.Derived> derived(Records.Applied applied) {
        List<Derivation.Derived> derived = new ArrayList<>();
        for (Arrival arrival : applied.all()) {
            derived.add(new Derivation.Derived(arrival.id(), applied.source(arrival), arrival.facts()));
        }
        return derived;
    }

    private static List<OrganizationEvent> organizations(Collection<Arrival> arrivals) {
        return arrivals.stream()
                .map(Arrival::event)
                .filter(OrganizationEvent.class::isInstance)
                .map(OrganizationEvent.class::cast)
                .toList();
    }

    private static List<UUID> ids(Collection<Arrival> arrivals) {
        return arrivals.stream().map(Arrival::id).toList();
    }

    private static void mark(Connection connection, short filling, List<UUID> records) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ProjectionSql.MARK_FOR_DERIVATION)) {
            statement.setShort(1, filling);
            new Columns<>(statement, records, 2).uuids(id -> id);
            statement.executeUpdate();
        }
    }
}
