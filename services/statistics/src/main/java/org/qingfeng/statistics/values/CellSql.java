package org.qingfeng.statistics.values;

/** The statements that add up. Each gives rows (organization row, slice, month as yyyymm or 0, number). */
final class CellSql {
    /** Whole months of a FLOW, or everything that began and ended up to a month for a STOCK. */
    static final String COUNTERS = """
            SELECT org, slice, month, sum(n)
              FROM counter
             WHERE generation = ? AND metric = ? AND org = ANY (?::text[]) AND campaign = ?
               AND slice >= ? AND slice < ? AND month >= ? AND month <= ?
             GROUP BY org, slice, month
            """;

    /** What began less what ended within some days: the edge of a STOCK. */
    static final String STOCK_EDGE = """
            SELECT o.key, d.slice, ?::int, sum(d.n)
              FROM unnest(?::text[], ?::text[], ?::text[]) AS o(key, lo, hi)
              JOIN LATERAL (
                   SELECT s.slice, f.amount AS n
                     FROM fact f, LATERAL unnest(f.slices || ARRAY['']) AS s(slice)
                    WHERE f.generation = ? AND f.metric = ? AND f.org >= o.lo AND f.org < o.hi
                      AND f.on_date >= ? AND f.on_date <= ? AND (?::uuid IS NULL OR f.campaign = ?)
                      AND s.slice >= ? AND s.slice < ?
                   UNION ALL
                   SELECT s.slice, -f.amount
                     FROM fact f, LATERAL unnest(f.slices || ARRAY['']) AS s(slice)
                    WHERE f.generation = ? AND f.metric = ? AND f.org >= o.lo AND f.org < o.hi
                      AND f.until >= ? AND f.until <= ? AND f.until < 'infinity'
                      AND (?::uuid IS NULL OR f.campaign = ?) AND s.slice >= ? AND s.slice < ?) d ON true
             GROUP BY o.key, d.slice
            """;

    /** Which facts fall into which organization row, window and slice. */
    private static final String FROM_FACTS = """
              FROM unnest(?::text[], ?::text[], ?::text[]) AS o(key, lo, hi)
              CROSS JOIN unnest(?::int[], ?::date[], ?::date[]) AS w(month, starts, ends)
              JOIN fact f ON f.org >= o.lo AND f.org < o.hi
                         AND (f.until IS NULL AND f.on_date >= w.starts AND f.on_date <= w.ends
                              OR f.until > w.ends AND f.on_date <= w.ends)
              CROSS JOIN LATERAL unnest(f.slices || ARRAY['']) AS s(slice)
             WHERE f.generation = ? AND f.metric = ? AND (?::uuid IS NULL OR f.campaign = ?)
               AND f.slices @> ?::text[] AND s.slice >= ? AND s.slice < ?
             GROUP BY o.key, s.slice, w.month
            """;

    static final String FACT_SUMS = "SELECT o.key, s.slice, w.month, sum(f.amount), sum(f.amount)\n" + FROM_FACTS;

    static final String FACT_DISTINCT =
            "SELECT o.key, s.slice, w.month, count(DISTINCT f.counted_by), count(DISTINCT f.counted_by)\n" + FROM_FACTS;

    static final String FACT_MEDIANS =
            "SELECT o.key, s.slice, w.month, percentile_cont(0.5) WITHIN GROUP (ORDER BY f.amount), count(*)\n"
                    + FROM_FACTS;

    static final String FACT_MAXIMA = "SELECT o.key, s.slice, w.month, max(f.amount), count(*)\n" + FROM_FACTS;

    private CellSql() {}
}
