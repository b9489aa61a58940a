package org.qingfeng.statistics.catalogue;

import static org.qingfeng.statistics.catalogue.Heading.metric;
import static org.qingfeng.statistics.catalogue.Unit.ENTRIES;
import static org.qingfeng.statistics.catalogue.Unit.ITEMS;

import java.util.List;
import java.util.stream.Stream;
import org.qingfeng.contracts.Topics;
import org.qingfeng.contracts.rectification.CampaignEvent;
import org.qingfeng.contracts.rectification.ProblemEvent;
import org.qingfeng.contracts.rectification.RuleEvent;

/** The numbers of rectification tracking 整改跟踪 (metrics.md): one paragraph per number. */
final class RectificationMetrics {
    private static final Metric PROBLEMS = metric("rectification.problems", "查摆问题", "problems found")
            .unit(ITEMS)
            .means("已审定、未合并的问题，按审定日期", "problems confirmed and not merged, by the date of confirmation")
            .from(ProblemEvent.class)
            .counts(ProblemCounting::isFound)
            .on(ProblemEvent::confirmedOn)
            .inCampaign(ProblemEvent::campaignId)
            .by("category", "类别", "category", ProblemEvent::category)
            .by("source", "来源", "source", ProblemEvent::source)
            .byEach("cause", "原因", "cause", ProblemEvent::causes)
            .by("rectificationKind", "整改类型", "kind of rectification", ProblemEvent::rectificationKind)
            .basis("domain A.3 M01");

    private static final Metric CLOSED = metric("rectification.problems.closed", "销号问题", "problems closed")
            .unit(ITEMS)
            .means(
                    "现为已销号的问题，按销号日期，长期坚持的另计",
                    "problems now closed, by the closing date; long-term ones are counted apart")
            .from(ProblemEvent.class)
            .counts(ProblemCounting::isClosed)
            .counts(p -> !ProblemCounting.isLongTerm(p))
            .on(ProblemCounting::closedOn)
            .inCampaign(ProblemEvent::campaignId)
            .by("category", "类别", "category", ProblemEvent::category)
            .by("source", "来源", "source", ProblemEvent::source)
            .basis("domain C1; metrics.md, settled readings");

    private static final Metric CLOSED_LONG_TERM = metric(
                    "rectification.problems.longTerm", "转入长期坚持的问题", "problems accepted as long-term")
            .unit(ITEMS)
            .means("验收后长期坚持的问题，不计入销号", "problems accepted that stay a long-term duty; not counted as closed")
            .from(ProblemEvent.class)
            .counts(ProblemCounting::isClosed)
            .counts(ProblemCounting::isLongTerm)
            .on(ProblemCounting::closedOn)
            .inCampaign(ProblemEvent::campaignId)
            .by("category", "类别", "category", ProblemEvent::category)
            .by("source", "来源", "source", ProblemEvent::source)
            .basis("domain C1, last line");

    private static final Metric OPEN = metric("rectification.problems.open", "未销号问题", "problems open")
            .unit(ITEMS)
            .means("期末尚未销号的问题", "problems that are open at the period's end")
            .from(ProblemEvent.class, ProblemCounting::stays)
            .part(ProblemCounting.Stay::part)
            .on(ProblemCounting.Stay::openedOn)
            .until(ProblemCounting.Stay::closedOn)
            .inCampaign(ProblemEvent::campaignId)
            .by("category", "类别", "category", ProblemCounting.Stay::category)
            .by("source", "来源", "source", ProblemCounting.Stay::source)
            .basis("metrics.md, settled readings: one interval per stay");

    private static final Metric OVERDUE = metric("rectification.problems.overdue", "逾期问题", "problems overdue")
            .unit(ITEMS)
            .means("期末已过期限仍未销号的问题", "problems past their due date and still open at the period's end")
            .from(ProblemEvent.class, ProblemCounting::stays)
            .part(ProblemCounting.Stay::part)
            .on(ProblemCounting.Stay::overdueFrom)
            .until(ProblemCounting.Stay::closedOn)
            .inCampaign(ProblemEvent::campaignId)
            .by("category", "类别", "category", ProblemCounting.Stay::category)
            .by("source", "来源", "source", ProblemCounting.Stay::source)
            .basis("metrics.md, settled readings: [dueOn + 1, closedOn)");

    private static final Metric RELAPSED = metric("rectification.problems.relapsed", "反弹问题", "problems relapsed")
            .unit(ITEMS)
            .means("回头看发现反弹，按反弹日期，每次计一个", "relapses found in a look-back, by their date, each counted")
            .from(ProblemEvent.class, ProblemCounting::stays)
            .part(ProblemCounting.Stay::part)
            .on(ProblemCounting.Stay::relapsedOn)
            .inCampaign(ProblemEvent::campaignId)
            .by("category", "类别", "category", ProblemCounting.Stay::category)
            .by("source", "来源", "source", ProblemCounting.Stay::source)
            .basis("metrics.md, settled readings: flow per relapse");

    private static final Metric DUE = metric("rectification.problems.due", "到期问题", "problems due")
            .unit(ITEMS)
            .means("期限在期内的问题，长期坚持的除外", "problems whose due date lies in the period, long-term ones apart")
            .from(ProblemEvent.class)
            .counts(ProblemCounting::isFound)
            .counts(p -> !ProblemCounting.isLongTerm(p))
            .on(ProblemEvent::dueOn)
            .inCampaign(ProblemEvent::campaignId)
            .by("category", "类别", "category", ProblemEvent::category)
            .by("source", "来源", "source", ProblemEvent::source)
            .basis("domain A.3 M33");

    private static final Metric DUE_MET = metric(
                    "rectification.problems.dueMet", "按期销号问题", "problems closed by their due date")
            .unit(ITEMS)
            .means("期限在期内且按期销号的问题", "problems due in the period and closed by then")
            .from(ProblemEvent.class)
            .counts(ProblemCounting::isClosedOnTime)
            .counts(p -> !ProblemCounting.isLongTerm(p))
            .on(ProblemEvent::dueOn)
            .inCampaign(ProblemEvent::campaignId)
            .by("category", "类别", "category", ProblemEvent::category)
            .by("source", "来源", "source", ProblemEvent::source)
            .basis("domain A.3 M33");

    private static final Metric ON_TIME_RATE = metric(
                    "rectification.onTime.rate", "按期销号率", "share of problems closed on time")
            .means("到期问题中按期销号的比例", "of the problems due in the period, those closed by then")
            .share("rectification.problems.dueMet", "rectification.problems.due")
            .basis("domain A.3 M33");

    private static final Metric SELF_FOUND_RATE = metric(
                    "rectification.selfFound.rate", "自查发现率", "share of problems found by oneself")
            .means("查摆问题中来源为自查的比例", "of the problems found, those with the source SELF")
            .shareOf("source:SELF", "rectification.problems")
            .basis("domain A.6");

    private static final Metric RULES = metric("rectification.rules", "建章立制", "rules issued or revised")
            .unit(ENTRIES)
            .means("期内印发的新建或修订制度", "rules newly issued or revised, by the date of issue")
            .from(RuleEvent.class)
            .counts(ProblemCounting::isIssued)
            .on(RuleEvent::issuedOn)
            .inCampaign(RuleEvent::campaignId)
            .by("kind", "类型", "kind", RuleEvent::kind)
            .basis("domain A.3 M03");

    static final Context CONTEXT = new Context(
            1,
            Topics.RECTIFICATION,
            List.of(
                    new RecordKind("campaign", CampaignEvent.class, "/api/rectification/v1/campaigns/{id}"),
                    new RecordKind("problem", ProblemEvent.class, "/api/rectification/v1/problems/{id}"),
                    new RecordKind("rule", RuleEvent.class, "/api/rectification/v1/rules/{id}")),
            Stream.of(
                            List.of(
                                    PROBLEMS,
                                    CLOSED,
                                    CLOSED_LONG_TERM,
                                    OPEN,
                                    OVERDUE,
                                    RELAPSED,
                                    DUE,
                                    DUE_MET,
                                    ON_TIME_RATE,
                                    SELF_FOUND_RATE,
                                    RULES),
                            MeasureMetrics.ALL,
                            CampaignMetrics.ALL)
                    .flatMap(List::stream)
                    .toList());

    private RectificationMetrics() {}
}
