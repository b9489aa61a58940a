package org.qingfeng.statistics.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Fact;
import org.qingfeng.statistics.live.Attribution;
import org.qingfeng.statistics.organizations.KnownOrganizations;

/**
 * Brings the stored facts of some records to what the catalogue derives of them now, and the counters with them. Live
 * projection, rebuild and a change of attribution are all this difference; the records must be locked.
 */
final class Derivation {
    private final Catalogue catalogue;
    private final KnownOrganizations organizations;

    /** A record's facts as derived, not yet placed. */
    record Derived(UUID record, short source, List<Fact> facts) {}

    Derivation(Catalogue catalogue, KnownOrganizations organizations) {
        this.catalogue = catalogue;
        this.organizations = organizations;
    }

    /** @param stored those of the records that may have facts in this generation */
    void write(
            Connection connection,
            short generation,
            Attribution attribution,
            List<Derived> derived,
            Collection<UUID> stored)
            throws SQLException {
        Map<FactRow, FactRow> before = new HashMap<>();
        Facts.of(connection, generation, stored).forEach(f -> before.put(f, f));
        List<FactRow> added = new ArrayList<>();
        for (Derived record : derived) {
            for (Attribution.Placed placed : attribution.place(record.facts())) {
                FactRow row = new FactRow(record.record(), record.source(), placed.fact(), placed.statDate());
                if (before.remove(row) == null) {
                    added.add(row);
                }
            }
        }
        List<FactRow> gone = new ArrayList<>(before.keySet());
        gone.sort(FactRow.BY_KEY);
        added.sort(FactRow.BY_KEY);
        organizations.add(connection, organizations(added));
        Facts.delete(connection, generation, gone);
        Facts.insert(connection, generation, added);
        CounterChanges changes = new CounterChanges(catalogue);
        gone.forEach(f -> changes.add(f, -1));
        added.forEach(f -> changes.add(f, 1));
        Counters.add(connection, generation, changes);
    }

    private static Set<OrgCode> organizations(List<FactRow> facts) {
        Set<OrgCode> codes = new HashSet<>();
        facts.forEach(f -> codes.add(f.fact().org()));
        return codes;
    }
}
