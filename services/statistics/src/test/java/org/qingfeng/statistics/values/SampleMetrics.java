package org.qingfeng.statistics.values;

import static org.qingfeng.statistics.catalogue.Heading.metric;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.qingfeng.contracts.Topics;
import org.qingfeng.contracts.rectification.ProblemEvent;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Context;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.catalogue.RecordKind;
import org.qingfeng.statistics.catalogue.Unit;

/** A catalogue of its own, with each way of reckoning that does not add up. */
@SuppressWarnings("NullAway") // it does not see in a class file that dates and slices may be absent
final class SampleMetrics {
    private static final Metric SOURCES = metric("sample.sources", "来源", "sources")
            .unit(Unit.TITLES)
            .from(ProblemEvent.class)
            .on(ProblemEvent::confirmedOn)
            .distinct(ProblemEvent::source)
            .by("category", "类别", "category", ProblemEvent::category)
            .basis("test");

    private static final Metric LAG = metric("sample.lag.median", "用时", "days to confirm")
            .unit(Unit.DAYS)
            .from(ProblemEvent.class)
            .on(ProblemEvent::confirmedOn)
            .median(SampleMetrics::days)
            .by("category", "类别", "category", ProblemEvent::category)
            .basis("test");

    private static final Metric LONGEST = metric("sample.lag.max", "最长用时", "most days to confirm")
            .unit(Unit.DAYS)
            .from(ProblemEvent.class)
            .on(ProblemEvent::confirmedOn)
            .max(SampleMetrics::days)
            .basis("test");

    private static final Metric CAMPAIGNED = metric("sample.campaigned", "专项问题", "in a campaign")
            .from(ProblemEvent.class)
            .on(ProblemEvent::confirmedOn)
            .inCampaign(ProblemEvent::campaignId)
            .basis("test");

    private static final Metric ALL = metric("sample.all", "全部问题", "all")
            .from(ProblemEvent.class)
            .on(ProblemEvent::confirmedOn)
            .basis("test");

    private static final Metric MIXED = metric("sample.mixed.rate", "占比", "share")
            .share("sample.campaigned", "sample.all")
            .basis("test");

    private static final Metric PURE = metric("sample.pure.rate", "占比", "share")
            .share("sample.campaigned", "sample.campaigned")
            .basis("test");

    private SampleMetrics() {}

    static Catalogue catalogue() {
        return new Catalogue(List.of(new Context(
                1,
                Topics.RECTIFICATION,
                List.of(new RecordKind("problem", ProblemEvent.class, "/problems/{id}")),
                List.of(SOURCES, LAG, LONGEST, CAMPAIGNED, ALL, MIXED, PURE))));
    }

    private static long days(ProblemEvent problem) {
        return ChronoUnit.DAYS.between(problem.foundOn(), Objects.requireNonNull(problem.confirmedOn()));
    }
}
