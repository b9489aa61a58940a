package org.qingfeng.statistics.values;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Dimension;
import org.qingfeng.statistics.catalogue.Metric;

/** Turns request parameters into a question, or says everything that is wrong with them at once. */
@Singleton
public class Questions {
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Catalogue catalogue;

    @Inject
    Questions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws Refused with status 404 for an organization that is not the caller's, before anything else is said */
    Question of(QuestionParameters asked, @Nullable String groupBy, Caller caller) {
        List<Violation> wrong = new ArrayList<>();
        OrgCode org = organization(asked.orgCode, caller, wrong);
        List<Metric> metrics = metrics(asked.metric, wrong);
        Period period = period(asked.from, asked.to, wrong);
        UUID campaign = campaign(asked.campaignId, wrong);
        List<String> where = asked.where == null
                ? List.of()
                : asked.where.stream().sorted().distinct().toList();
        for (Metric metric : metrics) {
            check(metric, campaign, groupBy, where, wrong);
            if (Confidential.hides(metric, caller)) {
                checkTable(metric, period, groupBy, where, wrong);
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        return new Question(metrics, org, asked.orgOnly, period, campaign, groupBy, where);
    }

    /** The organization asked for, the caller's own by default; what is not his does not exist. */
    public static OrgCode organization(@Nullable String asked, Caller caller, List<Violation> wrong) {
        if (asked == null) {
            return caller.org();
        }
        if (!OrgCode.isValid(asked)) {
            wrong.add(Violation.at("orgCode", StatisticsRefusal.ORGANIZATION_UNREADABLE, asked));
            return caller.org();
        }
        OrgCode org = OrgCode.of(asked);
        if (!caller.org().contains(org)) {
            throw new Refused(KitRefusal.NOT_FOUND);
        }
        return org;
    }

    private List<Metric> metrics(@Nullable List<String> codes, List<Violation> wrong) {
        List<Metric> metrics = new ArrayList<>();
        if (codes == null || codes.isEmpty()) {
            wrong.add(Violation.at("metric", StatisticsRefusal.METRIC_MISSING));
            return metrics;
        }
        for (String code : codes) {
            catalogue
                    .metric(code)
                    .ifPresentOrElse(
                            metrics::add,
                            () -> wrong.add(Violation.at("metric", StatisticsRefusal.METRIC_UNKNOWN, code)));
        }
        return metrics.stream().distinct().toList();
    }

    static Period period(@Nullable String from, @Nullable String to, List<Violation> wrong) {
        LocalDate first = date("from", from, wrong);
        LocalDate last = date("to", to, wrong);
        if (first == null || last == null) {
            return new Period(EARLIEST, EARLIEST);
        }
        if (first.isAfter(last)) {
            wrong.add(Violation.at("from", StatisticsRefusal.PERIOD_BACKWARDS, first, last));
        }
        if (first.isBefore(EARLIEST) || last.isAfter(LATEST)) {
            wrong.add(Violation.at("from", StatisticsRefusal.PERIOD_OUT_OF_RANGE, EARLIEST, LATEST));
        }
        return new Period(first, last);
    }

    private static @Nullable LocalDate date(String field, @Nullable String text, List<Violation> wrong) {
        if (text == null) {
            wrong.add(Violation.at(field, StatisticsRefusal.PERIOD_MISSING));
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong.add(Violation.at(field, StatisticsRefusal.DATE_UNREADABLE, text));
            return null;
        }
    }

    public static @Nullable UUID campaign(@Nullable String text, List<Violation> wrong) {
        if (text == null) {
            return null;
        }
        if (!UUID_SHAPE.matcher(text).matches()) {
            wrong.add(Violation.at("campaignId", StatisticsRefusal.CAMPAIGN_UNREADABLE, text));
            return null;
        }
        return UUID.fromString(text);
    }

    private static void check(
            Metric metric,
            @Nullable UUID campaign,
            @Nullable String groupBy,
            List<String> where,
            List<Violation> wrong) {
        if (campaign != null && !metric.byCampaign()) {
            wrong.add(Violation.at("campaignId", StatisticsRefusal.NOT_BY_CAMPAIGN, metric.code()));
        }
        List<String> dimensions =
                metric.dimensions().stream().map(Dimension::code).toList();
        if (groupBy != null && groupings(metric).noneMatch(groupBy::equals)) {
            String possible = groupings(metric).collect(Collectors.joining(", "));
            wrong.add(Violation.at("groupBy", StatisticsRefusal.GROUPING_UNKNOWN, metric.code(), groupBy, possible));
        }
        for (String filter : where) {
            int colon = filter.indexOf(':');
            if (colon < 1 || colon == filter.length() - 1 || filter.chars().anyMatch(Character::isISOControl)) {
                wrong.add(Violation.at("where", StatisticsRefusal.FILTER_UNREADABLE, filter));
            } else if (!dimensions.contains(filter.substring(0, colon))) {
                String known = String.join(", ", dimensions);
                String dimension = filter.substring(0, colon);
                wrong.add(Violation.at("where", StatisticsRefusal.FILTER_UNKNOWN, metric.code(), dimension, known));
            }
        }
    }

    /** Who may not list the records asks for published tables: whole periods, one dimension at a time (security.md). */
    private static void checkTable(
            Metric metric, Period period, @Nullable String groupBy, List<String> where, List<Violation> wrong) {
        if (!period.isWhole()) {
            wrong.add(Violation.at("from", StatisticsRefusal.PERIOD_NOT_WHOLE, metric.code()));
        }
        boolean byDimension =
                metric.dimensions().stream().anyMatch(d -> d.code().equals(groupBy));
        if (where.size() + (byDimension ? 1 : 0) > 1) {
            wrong.add(Violation.at("where", StatisticsRefusal.ONE_DIMENSION_ONLY, metric.code()));
        }
    }

    private static Stream<String> groupings(Metric metric) {
        return Stream.concat(
                Stream.of(Question.BY_ORG, Question.BY_MONTH),
                metric.dimensions().stream().map(Dimension::code));
    }
}
