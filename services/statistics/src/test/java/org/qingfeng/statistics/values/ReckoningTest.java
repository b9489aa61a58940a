package org.qingfeng.statistics.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.rectification.ProblemEvent;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.live.Live;
import org.qingfeng.statistics.projection.Projected;
import org.qingfeng.statistics.story.ProblemStory;
import org.qingfeng.statistics.story.StatisticsDatabase;

/** What does not add up over months and organizations: distinct keys, medians, maxima. */
class ReckoningTest {
    private static int towns = 100;

    private final StatisticsDatabase database = StatisticsDatabase.ready();
    private final Catalogue catalogue = SampleMetrics.catalogue();
    private final String town = "990306" + ++towns + "000";
    private final String east = town.substring(0, 9) + "201";
    private final String west = town.substring(0, 9) + "202";
    private final Period year = Period.ofYear(2023);

    @Test
    void distinctKeysCountOnceInWhateverIsAsked() throws SQLException {
        project(
                problem(east, "SELF", "F1", "2023-02-01", "2023-02-11"),
                problem(east, "SELF", "F2", "2023-02-01", "2023-03-11"),
                problem(west, "SELF", "F1", "2023-02-01", "2023-03-11"),
                problem(west, "INSP", "F1", "2023-02-01", "2023-03-12"));

        assertEquals("2", value("sample.sources", null).value());
        assertEquals(
                Map.of(east, "1", west, "2", "SELF", "0"),
                value("sample.sources", "org").rows());
        assertEquals(
                Map.of("F1", "2", "F2", "1"),
                value("sample.sources", "category").rows());
        Map<String, String> months = value("sample.sources", "month").rows();
        assertEquals("1", months.get("2023-02"));
        assertEquals("2", months.get("2023-03"));
        assertEquals("0", months.get("2023-04"));
        assertEquals("1", value("sample.sources", null, "category:F2").value());
    }

    @Test
    void aMedianIsThatOfTheWholeSampleAndNotOfItsParts() throws SQLException {
        project(
                problem(east, "SELF", "F1", "2023-02-01", "2023-02-02"),
                problem(east, "SELF", "F1", "2023-02-01", "2023-02-04"),
                problem(east, "SELF", "F1", "2023-02-01", "2023-02-11"),
                problem(west, "SELF", "F2", "2023-02-01", "2023-03-03"));

        assertEquals("6.5", value("sample.lag.median", null).value());
        assertEquals(4, value("sample.lag.median", null).count());
        assertEquals(
                Map.of(east, "3", west, "30", "SELF", "-"),
                value("sample.lag.median", "org").rows());
        assertEquals("30", value("sample.lag.median", "month").rows().get("2023-03"));
        assertEquals("-", value("sample.lag.median", "month").rows().get("2023-05"));
        assertEquals("3", value("sample.lag.median", null, "category:F1").value());
        assertEquals("30", value("sample.lag.max", null).value());
        assertEquals("10", value("sample.lag.max", "org").rows().get(east));
    }

    @Test
    void aCorrectedSampleLeavesItsOldPlace() throws SQLException {
        ProblemStory moved = ProblemStory.at(east, UUID.randomUUID()).drafted("2023-02-01");
        Projected projected = new Projected(database, catalogue);
        projected.apply(moved.confirmed("2023-02-21").last());
        projected.apply(moved.redated("2023-02-06").last());
        assertEquals("5", value("sample.lag.median", null).value());
        projected.apply(moved.voided("2023-03-01").movedTo(west).last());
        assertEquals(
                Map.of(east, "-", west, "5", "SELF", "-"),
                value("sample.lag.median", "org").rows());
    }

    @Test
    void aQuotientIsKeptByCampaignIfBothItsPartsAre() {
        assertFalse(catalogue.metric("sample.mixed.rate").orElseThrow().byCampaign());
        assertTrue(catalogue.metric("sample.pure.rate").orElseThrow().byCampaign());
        assertTrue(Catalogue.complete()
                .metric("rectification.onTime.rate")
                .orElseThrow()
                .byCampaign());
    }

    private void project(ProblemStory... problems) throws SQLException {
        ProblemEvent[] events = new ProblemEvent[problems.length];
        for (int i = 0; i < problems.length; i++) {
            events[i] = problems[i].last();
        }
        new Projected(database, catalogue).apply(events);
    }

    private static ProblemStory problem(String org, String source, String category, String found, String confirmed) {
        return ProblemStory.at(org, UUID.randomUUID())
                .from(source)
                .category(category)
                .drafted(found)
                .confirmed(confirmed);
    }

    /** Numbers as they are printed, {@code -} where there is none. */
    private record Shown(String value, long count, Map<String, String> rows) {}

    private Shown value(String code, @Nullable String groupBy, String... where) throws SQLException {
        Metric metric = catalogue.metric(code).orElseThrow();
        Question question = new Question(List.of(metric), OrgCode.of(town), false, year, null, groupBy, List.of(where));
        try (Connection connection = database.relay().getConnection()) {
            known(connection);
            Numbers numbers =
                    new Numbers(catalogue, connection, Live.read(connection).generation());
            MetricValue answer = new Groups(numbers, connection, question, metric).answer(year);
            Map<String, String> rows = new LinkedHashMap<>();
            answer.groups()
                    .forEach(g -> rows.put(
                            g.key(), g.value() == null ? "-" : g.value().toPlainString()));
            return new Shown(
                    answer.value() == null ? "-" : answer.value().toPlainString(),
                    Objects.requireNonNull(answer.count()),
                    rows);
        }
    }

    /** Both villages are in the tree as soon as one of them has figures. */
    private void known(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "INSERT INTO organization (code, parent, name) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
            for (String village : List.of(east, west)) {
                statement.setString(1, village);
                statement.setString(2, town);
                statement.setString(3, village);
                statement.executeUpdate();
            }
        }
    }
}
