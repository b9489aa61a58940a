package org.qingfeng.statistics.summary;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Metric;

/** Tells a zero from what an organization and all it contains keep no records of (decision 131). */
final class Recorded {
    /** At any time: who recorded some in another year keeps records, and had none in this one. */
    private static final String COUNTED = """
            SELECT m.metric FROM unnest(?::text[]) AS m(metric)
             WHERE EXISTS (SELECT 1 FROM fact f
                            WHERE f.generation = ? AND f.metric = m.metric AND f.org >= ? AND f.org < ?)
            """;

    private final Catalogue catalogue;
    private final Set<String> counted;

    private Recorded(Catalogue catalogue, Set<String> counted) {
        this.catalogue = catalogue;
        this.counted = counted;
    }

    static Recorded at(Connection connection, short generation, Catalogue catalogue, OrgCode org) throws SQLException {
        Set<String> counted = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(COUNTED)) {
            Object[] codes = catalogue.metrics().stream().map(Metric::code).toArray();
            statement.setArray(1, connection.createArrayOf("text", codes));
            statement.setShort(2, generation);
            statement.setString(3, org.from());
            statement.setString(4, org.until());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counted.add(row.getString(1));
                }
            }
        }
        return new Recorded(catalogue, counted);
    }

    /** Whether there is a record of the kind that the metric counts. */
    boolean has(Metric metric) {
        return catalogue.kindred(metric).stream().anyMatch(counted::contains);
    }
}
