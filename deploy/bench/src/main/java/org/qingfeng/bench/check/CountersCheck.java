package org.qingfeng.bench.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Counted;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.catalogue.Reckoning;

/**
 * I7: every counter over all dimensions is what a plain count over the facts gives, at every level of the tree. What does not
 * add up, such as distinct titles and medians, has no counters.
 */
public final class CountersCheck {
    private static final String FACTS = """
            SELECT f.metric, f.org, f.on_date, f.until, sum(f.amount)
              FROM fact f, live l WHERE f.generation = l.generation
             GROUP BY 1, 2, 3, 4
            """;
    private static final String COUNTERS = """
            SELECT c.metric, c.org, sum(c.n)
              FROM counter c, live l
             WHERE c.generation = l.generation AND c.slice = '' AND c.campaign = '00000000-0000-0000-0000-000000000000'
             GROUP BY 1, 2 HAVING sum(c.n) <> 0
            """;

    private final Connection statistics;

    public CountersCheck(Connection statistics) {
        this.statistics = statistics;
    }

    private static Set<String> summed() {
        return Catalogue.complete().metrics().stream()
                .filter(metric -> metric instanceof Counted<?, ?> counted && counted.reckoning() == Reckoning.SUM)
                .map(Metric::code)
                .collect(Collectors.toSet());
    }

    /** A stock's counters are what began less what ended, so that ended intervals cancel out. */
    public Finding countersAreTheFacts() throws SQLException {
        Set<String> summed = summed();
        Map<String, Long> expected = new HashMap<>();
        try (PreparedStatement statement = statistics.prepareStatement(FACTS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                if (!summed.contains(row.getString(1))) {
                    continue;
                }
                String until = row.getString(4);
                boolean ended = until != null && !until.equals("infinity");
                long amount = ended ? 0 : row.getLong(5);
                OrgCode org = OrgCode.of(row.getString(2));
                add(expected, row.getString(1), org, amount);
                for (OrgCode ancestor : org.ancestors()) {
                    add(expected, row.getString(1), ancestor, amount);
                }
            }
        }
        return compared(expected);
    }

    private Finding compared(Map<String, Long> expected) throws SQLException {
        Map<String, Long> stored = new HashMap<>();
        try (PreparedStatement statement = statistics.prepareStatement(COUNTERS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                stored.put(row.getString(1) + ' ' + row.getString(2), row.getLong(3));
            }
        }
        List<String> wrong = new ArrayList<>();
        expected.forEach((key, value) -> {
            if (!value.equals(stored.getOrDefault(key, 0L))) {
                wrong.add(key + " facts " + value + " counter " + stored.getOrDefault(key, 0L));
            }
        });
        stored.keySet().stream()
                .filter(key -> !expected.containsKey(key))
                .forEach(key -> wrong.add(key + " has no facts"));
        return new Finding("I7", "every counter is the count over its facts", expected.size(), wrong);
    }

    private static void add(Map<String, Long> counts, String metric, OrgCode org, long amount) {
        counts.merge(metric + ' ' + org, amount, Long::sum);
    }
}
