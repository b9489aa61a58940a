package org.qingfeng.statistics.consistency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.qingfeng.contracts.OrgCode;

/** Adds up the facts below an organization and compares every counter of it. */
final class Recount {
    private static final String COMPARE = """
            WITH f AS (
              SELECT metric, campaign, slices, on_date, until, amount FROM fact
               WHERE generation = ? AND org >= ? AND org < ? AND metric = ANY (?::text[])),
            wanted AS (
              SELECT f.metric, c.campaign, s.slice, d.month, sum(d.n) AS n
                FROM f,
                     LATERAL (SELECT '00000000-0000-0000-0000-000000000000'::uuid AS campaign
                               UNION ALL SELECT f.campaign WHERE f.campaign IS NOT NULL) c,
                     LATERAL unnest(f.slices || ARRAY['']) AS s(slice),
                     LATERAL (SELECT extract(year FROM f.on_date)::int * 100 + extract(month FROM f.on_date)::int AS month,
                                     f.amount AS n
                               UNION ALL
                              SELECT extract(year FROM f.until)::int * 100 + extract(month FROM f.until)::int, -f.amount
                               WHERE f.until < 'infinity') d
               GROUP BY 1, 2, 3, 4),
            stored AS (
              SELECT metric, campaign, slice, month, sum(n) AS n FROM counter
               WHERE generation = ? AND org = ? AND metric = ANY (?::text[])
               GROUP BY 1, 2, 3, 4)
            SELECT metric,
                   coalesce(sum(s.n) FILTER (WHERE slice = '' AND campaign = '00000000-0000-0000-0000-000000000000'), 0),
                   coalesce(sum(w.n) FILTER (WHERE slice = '' AND campaign = '00000000-0000-0000-0000-000000000000'), 0),
                   count(*) FILTER (WHERE coalesce(w.n, 0) <> coalesce(s.n, 0))
              FROM wanted w FULL JOIN stored s USING (metric, campaign, slice, month)
             GROUP BY metric
             ORDER BY metric
            """;

    private static final String PARKED = "SELECT count(id) FROM parked";

    private Recount() {}

    static List<ConsistencyView.MetricCheck> of(
            Connection connection, short generation, OrgCode org, List<String> metrics) throws SQLException {
        List<ConsistencyView.MetricCheck> checks = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COMPARE)) {
            statement.setShort(1, generation);
            statement.setString(2, org.from());
            statement.setString(3, org.until());
            statement.setArray(4, connection.createArrayOf("text", metrics.toArray()));
            statement.setShort(5, generation);
            statement.setString(6, org.value());
            statement.setArray(7, connection.createArrayOf("text", metrics.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    checks.add(new ConsistencyView.MetricCheck(
                            row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)));
                }
            }
        }
        return checks;
    }

    static long parked(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PARKED);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
