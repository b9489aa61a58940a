package org.qingfeng.statistics.summary;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.values.Answers;
import org.qingfeng.statistics.values.MetricValue;
import org.qingfeng.statistics.values.Period;
import org.qingfeng.statistics.values.Question;
import org.qingfeng.statistics.values.Snapshots;

/** Fills the summary's form in one snapshot, so that its numbers agree with each other. */
@Singleton
class Summaries {
    private static final String RECORDED = "RECORDED";
    private static final String NOT_RECORDED = "NOT_RECORDED";
    /** 个别: what the law of small numbers hides (domain A.4). */
    private static final String HIDDEN = "个别";

    private final Catalogue catalogue;
    private final Snapshots snapshots;
    private final Answers answers;
    private final CrossChecks crossChecks;

    @Inject
    Summaries(Catalogue catalogue, Snapshots snapshots, Answers answers, CrossChecks crossChecks) {
        this.catalogue = catalogue;
        this.snapshots = snapshots;
        this.answers = answers;
        this.crossChecks = crossChecks;
    }

    SummaryView of(OrgCode org, Period period, @Nullable Integer year, @Nullable UUID campaign, Caller caller) {
        return snapshots.read(caller, (connection, generation) -> {
            Map<String, MetricValue> values = values(connection, generation, org, period, campaign, caller);
            List<SummaryView.SectionView> sections = new ArrayList<>();
            for (AnnualSummary.Section section : AnnualSummary.SECTIONS) {
                List<SummaryView.SlotView> slots = section.slots().stream()
                        .map(slot -> view(slot, values.get(slot.metric())))
                        .toList();
                sections.add(new SummaryView.SectionView(section.code(), section.title(), slots));
            }
            Instant asOf = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            List<SummaryView.CheckView> checks = new ArrayList<>();
            for (CrossCheck check : CrossCheck.ALL) {
                checks.add(crossChecks.of(
                        connection, generation, check, new CrossChecks.Scope(org, period, campaign, caller)));
            }
            return new SummaryView(org, year, campaign, period.from(), period.to(), asOf, sections, checks);
        });
    }

    private Map<String, MetricValue> values(
            Connection connection, short generation, OrgCode org, Period period, @Nullable UUID campaign, Caller caller)
            throws SQLException {
        List<Metric> recorded = AnnualSummary.SECTIONS.stream()
                .flatMap(s -> s.slots().stream())
                .map(slot -> catalogue.metric(slot.metric()).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, MetricValue> values = new HashMap<>();
        for (Metric metric : recorded) {
            Question question = Question.of(metric, org, period, metric.byCampaign() ? campaign : null);
            Answers.demandExists(connection, question, caller);
            MetricValue value =
                    answers.values(connection, generation, question, caller).get(0);
            values.put(metric.code(), value);
        }
        return values;
    }

    private static SummaryView.SlotView view(Slot slot, @Nullable MetricValue value) {
        if (value == null) {
            return new SummaryView.SlotView(
                    slot.code(),
                    slot.placeholder(),
                    slot.metric(),
                    slot.name(),
                    slot.unit(),
                    NOT_RECORDED,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return new SummaryView.SlotView(
                slot.code(),
                slot.placeholder(),
                slot.metric(),
                slot.name(),
                slot.unit(),
                RECORDED,
                value.value(),
                value.isSuppressed() ? HIDDEN : display(value.value(), slot.unit()),
                value.count(),
                value.numerator(),
                value.records(),
                value.suppressed());
    }

    /** A zero and a share of nothing are said in words (metrics.md). */
    private static String display(@Nullable BigDecimal value, String unit) {
        if (value == null) {
            return "无";
        }
        return value.signum() == 0 && !unit.equals("%") ? "无（0" + unit + "）" : value.toPlainString() + unit;
    }
}
