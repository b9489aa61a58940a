package org.qingfeng.statistics.periods;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Counted;
import org.qingfeng.statistics.catalogue.Shape;
import org.qingfeng.statistics.live.DatabaseFailure;

/**
 * What frozen months came to, kept as it was, and what differs from it now: their list of corrections (metrics.md). Only
 * what happened in a month is frozen; a stock has no month.
 */
@Singleton
public class FrozenFigures {
    private static final String DIGEST =
            "sha256(string_agg(f.record_id || ':' || f.part, ',' ORDER BY f.record_id, f.part)::bytea)";

    private static final String KEEP = """
            INSERT INTO frozen_figure (month, metric, org, n, digest)
            SELECT date_trunc('month', f.stat_date)::date, f.metric, f.org, count(*), %s
              FROM fact f JOIN live l ON l.generation = f.generation
             WHERE f.until IS NULL AND f.stat_date < ?
               AND NOT EXISTS (SELECT 1 FROM frozen_figure k
                                WHERE k.month = date_trunc('month', f.stat_date) AND k.metric = f.metric AND k.org = '')
             GROUP BY 1, 2, 3
            """.formatted(DIGEST);

    /** Each metric known at the freeze, in each month that it closed. */
    private static final String KNOWN = """
            INSERT INTO frozen_figure (month, metric, org, n, digest)
            SELECT m.month, k.metric, '', 0, ''
              FROM unnest(?::text[]) AS k(metric),
                   LATERAL (SELECT s::date FROM generate_series(
                              (SELECT coalesce(min(month), ?) FROM frozen_figure), ?, interval '1 month') s) m(month)
             WHERE NOT EXISTS (SELECT 1 FROM frozen_figure z WHERE z.month = m.month AND z.org = '')
            """;

    private static final String DIFFERENCES = """
            WITH present AS (
              SELECT date_trunc('month', f.stat_date)::date AS month, f.metric, f.org, count(*) AS n, %s AS digest
                FROM fact f JOIN live l ON l.generation = f.generation
                JOIN frozen_figure k ON k.month = date_trunc('month', f.stat_date) AND k.metric = f.metric AND k.org = ''
               WHERE f.until IS NULL AND f.metric = ANY (?::text[]) AND f.org >= ? AND f.org < ?
                 AND f.stat_date >= ? AND f.stat_date < ?
               GROUP BY 1, 2, 3),
            frozen AS (
              SELECT month, metric, org, n, digest FROM frozen_figure
               WHERE metric = ANY (?::text[]) AND org >= ? AND org < ? AND month >= ? AND month < ?)
            SELECT month, metric, org, coalesce(z.n, 0), coalesce(p.n, 0)
              FROM frozen z FULL JOIN present p USING (month, metric, org)
             WHERE z.digest IS DISTINCT FROM p.digest
             ORDER BY month, metric, org
             LIMIT 500
            """.formatted(DIGEST);

    private static final String ANY_FROZEN = "SELECT 1 FROM period_freeze WHERE month >= ? LIMIT 1";

    private final AgroalDataSource source;
    private final List<String> flows;

    /** A figure of a frozen month that is another one now. */
    public record Difference(YearMonth month, String metric, OrgCode org, long frozen, long present) {}

    @Inject
    FrozenFigures(@DataSource("relay") AgroalDataSource source, Catalogue catalogue) {
        this.source = source;
        this.flows = catalogue.metrics().stream()
                .filter(m -> m instanceof Counted<?, ?> counted && counted.shape() == Shape.FLOW)
                .map(m -> m.code())
                .toList();
    }

    /** Within the transaction that freezes; months that were frozen before stay as they are. */
    void keep(Connection connection, YearMonth month) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP);
                PreparedStatement known = connection.prepareStatement(KNOWN)) {
            keep.setObject(1, month.plusMonths(1).atDay(1));
            keep.executeUpdate();
            known.setArray(1, connection.createArrayOf("text", flows.toArray()));
            known.setObject(2, month.atDay(1));
            known.setObject(3, month.atDay(1));
            known.executeUpdate();
        }
    }

    /** Whether the month of a day, or a later one, was ever frozen. */
    public boolean anyFrom(LocalDate day) {
        return DatabaseFailure.wrapped(() -> {
            try (Connection connection = source.getConnection();
                    PreparedStatement statement = connection.prepareStatement(ANY_FROZEN)) {
                statement.setObject(1, day.withDayOfMonth(1));
                try (ResultSet row = statement.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    /** In whole months from one to another, of these metrics, at an organization and all it contains; at most 500. */
    public List<Difference> differences(OrgCode org, YearMonth from, YearMonth to, Collection<String> metrics) {
        return DatabaseFailure.wrapped(() -> {
            try (Connection connection = source.getConnection();
                    PreparedStatement statement = connection.prepareStatement(DIFFERENCES)) {
                for (int at = 1; at <= 6; at += 5) {
                    statement.setArray(at, connection.createArrayOf("text", metrics.toArray()));
                    statement.setString(at + 1, org.from());
                    statement.setString(at + 2, org.until());
                    statement.setObject(at + 3, from.atDay(1));
                    statement.setObject(at + 4, to.plusMonths(1).atDay(1));
                }
                return read(statement);
            }
        });
    }

    List<Difference> differences(OrgCode org, YearMonth month) {
        return differences(org, month, month, flows);
    }

    private static List<Difference> read(PreparedStatement statement) throws SQLException {
        List<Difference> differences = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                differences.add(new Difference(
                        YearMonth.from(row.getObject(1, LocalDate.class)),
                        row.getString(2),
                        OrgCode.of(row.getString(3)),
                        row.getLong(4),
                        row.getLong(5)));
            }
        }
        return differences;
    }
}
