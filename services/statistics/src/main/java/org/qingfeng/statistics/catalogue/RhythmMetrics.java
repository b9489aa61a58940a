package org.qingfeng.statistics.catalogue;

import static org.qingfeng.statistics.catalogue.Heading.metric;
import static org.qingfeng.statistics.catalogue.Unit.DAYS;
import static org.qingfeng.statistics.catalogue.Unit.ITEMS;
import static org.qingfeng.statistics.catalogue.Unit.MATTERS;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.qingfeng.contracts.supervision.DirectiveEvent;
import org.qingfeng.contracts.supervision.HearingEvent;

/** How often and how soon: rounds of hearings, at the host, and what was to be done at once 第一时间. */
final class RhythmMetrics {
    private static final Metric DUE = metric("supervision.hearings.due", "应听取的“一把手”", "heads to be heard")
            .unit(ITEMS)
            .means("期内各轮应听取汇报的村级党组织", "village party organizations due in the rounds of the period")
            .from(HearingEvent.class, HearingCounting::due)
            .part(HearingCounting.Session::part)
            .on(HearingCounting.Session::dueOn)
            .by("round", "轮次", "round", HearingCounting.Session::round)
            .by("state", "状态", "state", HearingCounting.Session::state)
            .basis("domain A.3 M26");

    private static final Metric HEARD = metric("supervision.hearings.heard", "已听取的“一把手”", "heads heard")
            .unit(ITEMS)
            .means("其中已听取，含补听", "of those, heard in the round or made up for it")
            .from(HearingEvent.class, HearingCounting::due)
            .counts(HearingCounting.Session::isHeard)
            .part(HearingCounting.Session::part)
            .on(HearingCounting.Session::dueOn)
            .by("round", "轮次", "round", HearingCounting.Session::round)
            .by("state", "状态", "state", HearingCounting.Session::state)
            .basis("domain A.3 M26");

    private static final Metric COVERAGE = metric(
                    "supervision.hearings.coverage", "听取“一把手”汇报覆盖", "coverage of hearings")
            .means("应听取汇报的村级党组织中已听取的比例", "of the heads due, those heard")
            .share("supervision.hearings.heard", "supervision.hearings.due")
            .basis("domain A.3 M26");

    private static final Metric UNEXPLAINED = metric(
                    "supervision.hearings.unexplained", "未听取且未说明的“一把手”", "heads neither heard nor excused")
            .unit(ITEMS)
            .means("本年到期、未听取也未记载缺席原因的", "due this year, not heard, and no reason recorded for the absence")
            .from(HearingEvent.class, HearingCounting::due)
            .counts(HearingCounting.Session::isUnexplained)
            .part(HearingCounting.Session::part)
            .on(HearingCounting.Session::dueOn)
            .until(HearingCounting.Session::endOfYear)
            .by("round", "轮次", "round", HearingCounting.Session::round)
            .basis("domain A.3, cross-check of M26");

    private static final Metric MEDIAN = metric(
                    "supervision.directives.lag.median", "传达、部署、调处用时中位数", "days taken, median")
            .unit(DAYS)
            .means(
                    "期内办结的传达、部署、调处，自收到起的天数",
                    "days from receipt of what was conveyed, deployed or mediated in the period")
            .from(DirectiveEvent.class)
            .counts(RhythmMetrics::isHandled)
            .on(DirectiveEvent::handledOn)
            .median(RhythmMetrics::days)
            .by("kind", "类别", "kind", DirectiveEvent::kind)
            .basis("domain A.3 M30–M32");

    private static final Metric LONGEST = metric(
                    "supervision.directives.lag.max", "传达、部署、调处用时最长", "days taken, at most")
            .unit(DAYS)
            .means("期内办结的传达、部署、调处中用时最长的天数", "the most days from receipt in the period")
            .from(DirectiveEvent.class)
            .counts(RhythmMetrics::isHandled)
            .on(DirectiveEvent::handledOn)
            .max(RhythmMetrics::days)
            .by("kind", "类别", "kind", DirectiveEvent::kind)
            .basis("domain A.3 M30–M32");

    private static final Metric WAITING = metric("supervision.directives.open", "尚未传达、部署、调处", "directives open")
            .unit(MATTERS)
            .means("期末已收到而尚未传达、部署、调处的，不计入用时", "received and not handled at the period's end: no lag tells of them")
            .from(DirectiveEvent.class)
            .counts(directive -> !"VOIDED".equals(directive.state()))
            .on(DirectiveEvent::receivedOn)
            .until(DirectiveEvent::handledOn)
            .by("kind", "类别", "kind", DirectiveEvent::kind)
            .basis("domain A.3 M30–M32");

    static final List<Metric> ALL = List.of(DUE, HEARD, COVERAGE, UNEXPLAINED, MEDIAN, LONGEST, WAITING);

    private RhythmMetrics() {}

    private static boolean isHandled(DirectiveEvent directive) {
        return "HANDLED".equals(directive.state()) && directive.handledOn() != null;
    }

    private static long days(DirectiveEvent directive) {
        LocalDate handled = directive.handledOn();
        return handled == null ? 0 : ChronoUnit.DAYS.between(directive.receivedOn(), handled);
    }
}
