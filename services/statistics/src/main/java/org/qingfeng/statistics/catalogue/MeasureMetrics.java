package org.qingfeng.statistics.catalogue;

import static org.qingfeng.statistics.catalogue.Heading.metric;
import static org.qingfeng.statistics.catalogue.Unit.ENTRIES;

import java.util.List;
import org.qingfeng.contracts.rectification.ProblemEvent;

/** The numbers of measures 整改措施: parts of their problem, counted at its organization. */
final class MeasureMetrics {
    private static final Metric MEASURES = metric("rectification.measures", "整改措施", "rectification measures")
            .unit(ENTRIES)
            .means("查摆问题的已批准措施，按批准日期", "approved measures of the problems found, by the date of approval")
            .from(ProblemEvent.class, MeasureCounting::approved)
            .part(MeasureCounting::id)
            .on(MeasureCounting::approvedOn)
            .inCampaign(ProblemEvent::campaignId)
            .by("onTime", "按期", "on time", MeasureCounting::onTime)
            .by("owner", "责任单位", "owner", MeasureCounting::ownerOrg)
            .basis("domain A.3 M02");

    private static final Metric DONE = metric("rectification.measures.done", "已完成措施", "measures done")
            .unit(ENTRIES)
            .means("已完成、已核验或长期坚持的措施，按完成日期", "measures done, verified or long-term, by the date of completion")
            .from(ProblemEvent.class, MeasureCounting::approved)
            .counts(MeasureCounting::isDone)
            .part(MeasureCounting::id)
            .on(MeasureCounting::doneOn)
            .inCampaign(ProblemEvent::campaignId)
            .by("onTime", "按期", "on time", MeasureCounting::onTime)
            .by("owner", "责任单位", "owner", MeasureCounting::ownerOrg)
            .basis("metrics.md, settled readings");

    private static final Metric DUE = metric("rectification.measures.due", "到期措施", "measures due")
            .unit(ENTRIES)
            .means("期限在期内的措施", "measures whose due date lies in the period")
            .from(ProblemEvent.class, MeasureCounting::approved)
            .part(MeasureCounting::id)
            .on(MeasureCounting::dueOn)
            .inCampaign(ProblemEvent::campaignId)
            .by("owner", "责任单位", "owner", MeasureCounting::ownerOrg)
            .basis("domain A.3 M33");

    private static final Metric DUE_MET = metric(
                    "rectification.measures.dueMet", "按期完成措施", "measures done by their due date")
            .unit(ENTRIES)
            .means("期限在期内且按期完成的措施", "measures due in the period and done by then")
            .from(ProblemEvent.class, MeasureCounting::approved)
            .counts(MeasureCounting::isDoneOnTime)
            .part(MeasureCounting::id)
            .on(MeasureCounting::dueOn)
            .inCampaign(ProblemEvent::campaignId)
            .by("owner", "责任单位", "owner", MeasureCounting::ownerOrg)
            .basis("domain A.3 M33");

    private static final Metric ON_TIME_RATE = metric(
                    "rectification.measures.onTime.rate", "措施按期完成率", "share of measures done on time")
            .means("到期措施中按期完成的比例", "of the measures due in the period, those done by then")
            .share("rectification.measures.dueMet", "rectification.measures.due")
            .basis("domain A.3 M33");

    private static final Metric STANDING = metric("rectification.measures.standing", "现有措施", "measures standing")
            .unit(ENTRIES)
            .means("期末已批准的措施", "measures approved by the period's end")
            .from(ProblemEvent.class, MeasureCounting::approved)
            .part(MeasureCounting::id)
            .on(MeasureCounting::approvedOn)
            .until(m -> null)
            .inCampaign(ProblemEvent::campaignId)
            .by("owner", "责任单位", "owner", MeasureCounting::ownerOrg)
            .basis("domain A.3 M27");

    private static final Metric COMPLETE = metric(
                    "rectification.measures.complete", "要素齐全的措施", "measures with owner, dates and steps")
            .unit(ENTRIES)
            .means("期末有责任人、时限、步骤的措施", "measures that name an owner, a due date and steps at the period's end")
            .from(ProblemEvent.class, MeasureCounting::approved)
            .counts(MeasureCounting::isComplete)
            .part(MeasureCounting::id)
            .on(MeasureCounting::approvedOn)
            .until(m -> null)
            .inCampaign(ProblemEvent::campaignId)
            .by("owner", "责任单位", "owner", MeasureCounting::ownerOrg)
            .basis("domain A.3 M27");

    private static final Metric COMPLETE_RATE = metric(
                    "rectification.measures.complete.rate",
                    "有责任人、时限、步骤的措施",
                    "share of measures with owner, dates and steps")
            .means("现有措施中要素齐全的比例", "of the measures standing, those with owner, due date and steps")
            .share("rectification.measures.complete", "rectification.measures.standing")
            .basis("domain A.3 M27");

    static final List<Metric> ALL =
            List.of(MEASURES, DONE, DUE, DUE_MET, ON_TIME_RATE, STANDING, COMPLETE, COMPLETE_RATE);

    private MeasureMetrics() {}
}
