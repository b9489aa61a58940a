package org.qingfeng.statistics.values;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.statistics.catalogue.Dimension;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.catalogue.Name;

/** One metric of a question: its value, and the rows of the grouping. */
final class Groups {
    static final String SELF = "SELF";
    private static final int WHOLE_PERIOD = 0;

    private final Numbers numbers;
    private final Connection connection;
    private final Question question;
    private final Metric metric;

    Groups(Numbers numbers, Connection connection, Question question, Metric metric) {
        this.numbers = numbers;
        this.connection = connection;
        this.question = question;
        this.metric = metric;
    }

    MetricValue answer(Period period) throws SQLException {
        Population.Place place = question.orgOnly() ? Places.only(question.org()) : Places.subtree(question.org());
        Numbers.Asked asked =
                new Numbers.Asked(List.of(place), question.where(), null, period, false, question.campaign());
        Tally total = one(numbers.of(metric, asked));
        Name unit = metric.heading().unit().label();
        return new MetricValue(
                metric.code(),
                metric.heading().name(),
                unit,
                total.value(),
                total.count(),
                total.numerator(),
                Printed.of(total.value(), unit.zh(), false),
                period.to(),
                RecordsLink.of(question, metric, question.period(), question.org(), question.orgOnly(), null),
                null,
                groups(asked, total));
    }

    private List<MetricValue.Group> groups(Numbers.Asked asked, Tally total) throws SQLException {
        if (question.byOrg()) {
            return byOrg(asked, total);
        }
        if (question.byMonth()) {
            return byMonth(asked);
        }
        String dimension = question.dimension();
        return dimension == null ? List.of() : byDimension(asked, dimension);
    }

    private List<MetricValue.Group> byOrg(Numbers.Asked asked, Tally total) throws SQLException {
        List<Places.Child> children = question.orgOnly() ? List.of() : Places.children(connection, question.org());
        List<Population.Place> places =
                children.stream().map(c -> Places.subtree(c.code())).toList();
        Map<Cells.Cell, Tally> cells = places.isEmpty()
                ? Map.of()
                : numbers.of(
                        metric,
                        new Numbers.Asked(places, asked.slices(), null, asked.period(), false, asked.campaign()));
        List<MetricValue.Group> groups = new ArrayList<>();
        long parts = 0;
        for (Places.Child child : children) {
            Tally tally = at(cells, child.code().value());
            parts += tally.count();
            if (child.active() || tally.count() != 0) {
                String records = RecordsLink.of(question, metric, question.period(), child.code(), false, null);
                groups.add(group(child.code().value(), child.name(), tally, records));
            }
        }
        Tally self = numbers.addsUp(metric)
                ? Tally.counted(total.count() - parts)
                : one(numbers.of(metric, asked.at(Places.only(question.org()))));
        String records = RecordsLink.of(question, metric, question.period(), question.org(), true, null);
        groups.add(group(SELF, null, self, records));
        return groups;
    }

    private List<MetricValue.Group> byMonth(Numbers.Asked asked) throws SQLException {
        Map<Cells.Cell, Tally> cells = numbers.of(
                metric, new Numbers.Asked(asked.orgs(), asked.slices(), null, asked.period(), true, asked.campaign()));
        Map<Integer, Tally> byMonth = new TreeMap<>();
        cells.forEach((cell, tally) -> byMonth.put(cell.month(), tally));
        List<MetricValue.Group> groups = new ArrayList<>();
        for (Period month : asked.period().byMonth()) {
            Tally tally =
                    Optional.ofNullable(byMonth.get(Period.month(month.to()))).orElse(nothing());
            String key = month.to().toString().substring(0, "yyyy-mm".length());
            Period asMonth = month.endingAsLateAs(question.period());
            String records = RecordsLink.of(question, metric, asMonth, question.org(), question.orgOnly(), null);
            groups.add(group(key, null, tally, records));
        }
        return groups;
    }

    private List<MetricValue.Group> byDimension(Numbers.Asked asked, String code) throws SQLException {
        Dimension dimension = metric.dimensions().stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow();
        Map<Cells.Cell, Tally> cells = numbers.of(
                metric,
                new Numbers.Asked(
                        asked.orgs(), asked.slices(), dimension.prefix(), asked.period(), false, asked.campaign()));
        Map<String, Tally> bySlice = new TreeMap<>();
        cells.forEach((cell, tally) -> bySlice.put(cell.slice(), tally));
        List<MetricValue.Group> groups = new ArrayList<>();
        bySlice.forEach((slice, tally) -> {
            if (tally.count() != 0) {
                OrgCode org = question.org();
                String records = RecordsLink.of(question, metric, question.period(), org, question.orgOnly(), slice);
                groups.add(group(slice.substring(dimension.prefix().length()), null, tally, records));
            }
        });
        return groups;
    }

    private static MetricValue.Group group(String key, @Nullable String name, Tally tally, String records) {
        return new MetricValue.Group(key, name, tally.value(), tally.count(), tally.numerator(), records, null);
    }

    private Tally one(Map<Cells.Cell, Tally> cells) {
        return cells.values().stream().findFirst().orElse(nothing());
    }

    private Tally at(Map<Cells.Cell, Tally> cells, String org) {
        return cells.entrySet().stream()
                .filter(e -> e.getKey().org().equals(org) && e.getKey().month() == WHOLE_PERIOD)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(nothing());
    }

    private Tally nothing() {
        return numbers.empty(metric);
    }
}
