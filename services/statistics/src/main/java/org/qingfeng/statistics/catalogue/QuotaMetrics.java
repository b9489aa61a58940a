package org.qingfeng.statistics.catalogue;

import static org.qingfeng.statistics.catalogue.Heading.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.qingfeng.contracts.supervision.QuotaEvent;
import org.qingfeng.contracts.supervision.QuotaUseEvent;

/** Documents and meetings 精文减会 of a year, beside what was planned and what there was the year before. */
final class QuotaMetrics {
    private static final String DOCUMENT = "DOCUMENT";
    private static final String MEETING = "MEETING";
    private static final String DOCUMENTS = "supervision.quota.documents";
    private static final String MEETINGS = "supervision.quota.meetings";

    static final List<Metric> ALL = List.of(
            used(DOCUMENTS, DOCUMENT, Unit.MATTERS, "发文", "documents issued"),
            planned(DOCUMENTS, DOCUMENT, Unit.MATTERS, "发文", "documents"),
            lastYear(DOCUMENTS, DOCUMENT, Unit.MATTERS, "发文", "documents"),
            used(MEETINGS, MEETING, Unit.TIMES, "会议", "meetings held"),
            planned(MEETINGS, MEETING, Unit.TIMES, "会议", "meetings"),
            lastYear(MEETINGS, MEETING, Unit.TIMES, "会议", "meetings"));

    private QuotaMetrics() {}

    private static Metric used(String code, String kind, Unit unit, String zh, String en) {
        return metric(code, zh, en)
                .unit(unit)
                .means("期内实际" + zh + "，合并的会议不另计", en + " in the period; one merged into another does not count")
                .from(QuotaUseEvent.class)
                .counts(use -> kind.equals(use.kind()) && "ISSUED".equals(use.state()))
                .on(QuotaUseEvent::issuedOn)
                .by("overPlan", "超计划", "over plan", use -> use.overPlan() ? "YES" : "NO")
                .basis("domain C12");
    }

    /** One fact for each that is planned, so that plans of several organizations add up and lead to their record. */
    private static Metric planned(String code, String kind, Unit unit, String zh, String en) {
        return metric(code + ".planned", "计划" + zh, en + " planned")
                .unit(unit)
                .means("本年批准的" + zh + "计划数", en + " in the year's approved plan")
                .from(QuotaEvent.class, quota -> each(quota, kind, quota.planned()))
                .part(Planned::part)
                .on(Planned::on)
                .basis("domain C12");
    }

    private static Metric lastYear(String code, String kind, Unit unit, String zh, String en) {
        return metric(code + ".lastYear", "上年" + zh, en + " of the year before")
                .unit(unit)
                .means("本年计划所比较的上年" + zh + "数", en + " of the year before, with which the year's plan is compared")
                .from(QuotaEvent.class, quota -> each(quota, kind, Objects.requireNonNullElse(quota.lastYear(), 0)))
                .part(Planned::part)
                .on(Planned::on)
                .basis("domain C12");
    }

    private static List<Planned> each(QuotaEvent quota, String kind, int howMany) {
        return kind.equals(quota.kind()) && "PLAN_IN_FORCE".equals(quota.state())
                ? IntStream.range(0, howMany)
                        .mapToObj(i -> new Planned(quota, i))
                        .toList()
                : List.of();
    }

    /** A plan is of the year, whenever it was approved. */
    private record Planned(QuotaEvent quota, int number) {
        String part() {
            return Integer.toString(number);
        }

        LocalDate on() {
            return LocalDate.of(quota.year(), 1, 1);
        }
    }
}
