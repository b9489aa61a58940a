package org.qingfeng.statistics.values;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.live.Live;
import org.qingfeng.statistics.projection.Projected;
import org.qingfeng.statistics.story.StatisticsDatabase;

/** The figures of one organization, projected without Kafka and read without HTTP. */
final class Figures {
    private final StatisticsDatabase database = StatisticsDatabase.ready();
    private final Catalogue catalogue = Catalogue.complete();
    private final Projected projected = new Projected(database, catalogue);
    private final OrgCode org;

    Figures(String org) {
        this.org = OrgCode.of(org);
    }

    void project(RecordEvent... events) throws SQLException {
        projected.apply(events);
    }

    /** As it is printed, {@code -} where there is none. */
    String of(String code, String from, String to, String... where) throws SQLException {
        return shown(answer(code, from, to, null, where).value());
    }

    String in2023(String code, String... where) throws SQLException {
        return of(code, "2023-01-01", "2023-12-31", where);
    }

    /** How many records a measured number rests on. */
    long sampleIn2023(String code, String... where) throws SQLException {
        return Objects.requireNonNull(
                answer(code, "2023-01-01", "2023-12-31", null, where).count());
    }

    /** The rows of a grouping in 2023 that are not zero. */
    Map<String, String> rows(String code, String groupBy) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        for (MetricValue.Group group :
                answer(code, "2023-01-01", "2023-12-31", groupBy).groups()) {
            if (!"0".equals(shown(group.value()))) {
                rows.put(group.key(), shown(group.value()));
            }
        }
        return rows;
    }

    private MetricValue answer(String code, String from, String to, @Nullable String groupBy, String... where)
            throws SQLException {
        Metric metric = catalogue.metric(code).orElseThrow();
        Period period = new Period(LocalDate.parse(from), LocalDate.parse(to));
        Question question = new Question(List.of(metric), org, false, period, null, groupBy, List.of(where));
        try (Connection connection = database.relay().getConnection()) {
            Numbers numbers =
                    new Numbers(catalogue, connection, Live.read(connection).generation());
            return new Groups(numbers, connection, question, metric).answer(period);
        }
    }

    private static String shown(@Nullable BigDecimal value) {
        return value == null ? "-" : value.toPlainString();
    }
}
