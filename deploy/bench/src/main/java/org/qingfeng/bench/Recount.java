package org.qingfeng.bench;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingfeng.bench.check.Finding;

/** I12: M01, M02 and M03 counted over rectification's own tables, and as the statistics answer them. */
final class Recount {
    private static final String FOUND = "('CONFIRMED', 'RECTIFYING', 'PENDING_ACCEPTANCE', 'CLOSED')";
    private static final Map<String, String> COUNTS = new TreeMap<>(Map.of(
            "rectification.problems",
            "SELECT count(*) FROM problem WHERE campaign_id IS NOT NULL AND confirmed_on BETWEEN ?::date AND ?::date"
                    + " AND state IN " + FOUND,
            "rectification.measures",
            "SELECT count(*) FROM problem p CROSS JOIN LATERAL jsonb_array_elements(p.measures) m"
                    + " WHERE p.campaign_id IS NOT NULL AND p.state IN " + FOUND
                    + " AND (m ->> 'approvedOn')::date BETWEEN ?::date AND ?::date"
                    + " AND m ->> 'state' IN ('APPROVED', 'IN_PROGRESS', 'DONE', 'VERIFIED', 'LONG_TERM')",
            "rectification.rules",
            "SELECT count(*) FROM rule WHERE campaign_id IS NOT NULL AND issued_on BETWEEN ?::date AND ?::date"
                    + " AND state IN ('ISSUED', 'REVISED', 'REPEALED') AND kind IN ('NEW', 'REVISED')"));
    private static final Pattern VALUE = Pattern.compile("\"value\":(\\d+)");

    private Recount() {}

    static Finding of(java.sql.Connection recording, Town town, int statisticsPort) throws Exception {
        String from = town.today().getYear() + "-01-01";
        String to = town.today().getYear() + "-12-31";
        List<String> wrong = new ArrayList<>();
        long checked = 0;
        for (Map.Entry<String, String> metric : COUNTS.entrySet()) {
            long counted = count(recording, metric.getValue(), from, to);
            String path =
                    "/v1/values?metric=%s&orgCode=%s&from=%s&to=%s".formatted(metric.getKey(), Town.CODE, from, to);
            Connection.Answer answer = Town.demand(200, Town.send(statisticsPort, "GET", path, town.viewer(), "", ""));
            Matcher value = VALUE.matcher(answer.body());
            if (!value.find() || Long.parseLong(value.group(1)) != counted) {
                wrong.add(metric.getKey() + " counted " + counted + ", answered " + answer.body());
            }
            checked += counted;
        }
        return new Finding("I12", "M01, M02, M03 are a recount over the tables", checked, wrong);
    }

    private static long count(java.sql.Connection recording, String sql, String from, String to) throws SQLException {
        try (PreparedStatement statement = recording.prepareStatement(sql)) {
            statement.setString(1, from);
            statement.setString(2, to);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
