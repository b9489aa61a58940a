package org.qingfeng.statistics.catalogue;

import static org.qingfeng.statistics.catalogue.Heading.metric;
import static org.qingfeng.statistics.catalogue.Unit.MATTERS;
import static org.qingfeng.statistics.catalogue.Unit.MATTER_TIMES;
import static org.qingfeng.statistics.catalogue.Unit.PERSON_TIMES;

import java.util.List;
import org.qingfeng.contracts.casework.ClueEvent;

/** The numbers of clues 问题线索, at the subject's unit at receipt. */
final class ClueMetrics {
    private static final Metric RECEIVED = metric("casework.clues.received", "受理问题线索", "clues received")
            .unit(MATTERS)
            .means("期内受理的问题线索，不含重复件", "clues received in the period, without repeats")
            .from(ClueEvent.class)
            .counts(ClueCounting::counts)
            .on(ClueEvent::receivedOn)
            .by("source", "来源", "source", ClueEvent::source)
            .by("sourceGroup", "来源大类", "group of sources", ClueCounting::sourceGroup)
            .basis("domain A.3 M06");

    private static final Metric DISPOSED = metric("casework.clues.disposed", "办理问题线索", "clues handled")
            .unit(MATTERS)
            .means("首次处置方式在期内批准的问题线索", "clues whose first disposition was approved in the period")
            .from(ClueEvent.class)
            .counts(ClueCounting::counts)
            .on(ClueCounting::disposedOn)
            .by("source", "来源", "source", ClueEvent::source)
            .by("sourceGroup", "来源大类", "group of sources", ClueCounting::sourceGroup)
            .by("method", "处置方式", "method", ClueCounting::firstMethod)
            .basis("domain A.3 M06");

    private static final Metric IN_HAND = metric("casework.clues.inHand", "在办问题线索", "clues in hand")
            .unit(MATTERS)
            .means("期末尚未办结的问题线索，含暂存待查", "clues not concluded at the period's end, those on hold included")
            .from(ClueEvent.class, ClueCounting::stays)
            .part(ClueCounting.Stay::part)
            .on(ClueCounting.Stay::from)
            .until(ClueCounting.Stay::until)
            .by("source", "来源", "source", ClueCounting.Stay::source)
            .by("sourceGroup", "来源大类", "group of sources", ClueCounting.Stay::sourceGroup)
            .by("method", "处置方式", "method", ClueCounting.Stay::method)
            .basis("domain A.3 M06: a stock at P.to");

    private static final Metric OVERDUE = metric(
                    "casework.clues.overdue", "超期未提出处置意见", "clues without an opinion in time")
            .unit(MATTERS)
            .means("期末已满一个月仍未提出处置意见的问题线索", "clues whose opinion is overdue at the period's end")
            .from(ClueEvent.class)
            .counts(ClueCounting::counts)
            .on(ClueCounting::overdueFrom)
            .until(ClueCounting::opinionOn)
            .by("source", "来源", "source", ClueEvent::source)
            .by("sourceGroup", "来源大类", "group of sources", ClueCounting::sourceGroup)
            .basis("domain A.3 M33; 监督执纪工作规则 21");

    private static final Metric DUE = metric("casework.clues.opinions.due", "到期处置意见", "opinions due")
            .unit(MATTERS)
            .means("处置意见期限在期内的问题线索", "clues whose opinion was due in the period")
            .from(ClueEvent.class)
            .counts(ClueCounting::counts)
            .on(ClueEvent::opinionDueOn)
            .by("source", "来源", "source", ClueEvent::source)
            .by("sourceGroup", "来源大类", "group of sources", ClueCounting::sourceGroup)
            .basis("domain A.3 M33");

    private static final Metric DUE_MET = metric("casework.clues.opinions.dueMet", "按期提出处置意见", "opinions in time")
            .unit(MATTERS)
            .means("处置意见期限在期内且按期提出的问题线索", "clues whose opinion was due in the period and proposed by then")
            .from(ClueEvent.class)
            .counts(ClueCounting::counts)
            .counts(ClueCounting::hasOpinionInTime)
            .on(ClueEvent::opinionDueOn)
            .by("source", "来源", "source", ClueEvent::source)
            .by("sourceGroup", "来源大类", "group of sources", ClueCounting::sourceGroup)
            .basis("domain A.3 M33");

    private static final Metric ON_TIME_RATE = metric(
                    "casework.clues.onTime.rate", "按期提出处置意见率", "share of opinions in time")
            .means("到期处置意见中按期提出的比例", "of the opinions due in the period, those proposed by then")
            .share("casework.clues.opinions.dueMet", "casework.clues.opinions.due")
            .basis("domain A.3 M33");

    private static final Metric INQUIRIES = metric("casework.inquiries", "谈话函询", "inquiries by talk or letter")
            .unit(MATTER_TIMES)
            .means("期内批准的谈话函询，同一线索再次函询另计", "inquiries approved in the period, each of a clue counted")
            .from(ClueEvent.class, ClueCounting::inquiries)
            .part(ClueCounting.Inquiry::part)
            .on(ClueCounting.Inquiry::approvedOn)
            .by("outcome", "结果", "outcome", ClueCounting.Inquiry::outcome)
            .basis("domain D.2");

    private static final Metric CLARIFICATIONS = metric("casework.clarifications", "澄清正名", "persons cleared")
            .unit(PERSON_TIMES)
            .means("期内完成的澄清正名，每人计一次", "clarifications done in the period, once for each person")
            .from(ClueEvent.class, ClueCounting::cleared)
            .part(ClueCounting.Cleared::part)
            .on(ClueCounting.Cleared::doneOn)
            .basis("domain C2b");

    static final List<Metric> ALL =
            List.of(RECEIVED, DISPOSED, IN_HAND, OVERDUE, DUE, DUE_MET, ON_TIME_RATE, INQUIRIES, CLARIFICATIONS);

    private ClueMetrics() {}
}
