package org.qingfeng.statistics.catalogue;

import static org.qingfeng.statistics.catalogue.Heading.metric;
import static org.qingfeng.statistics.catalogue.Unit.COPIES;
import static org.qingfeng.statistics.catalogue.Unit.PERSON_TIMES;
import static org.qingfeng.statistics.catalogue.Unit.TIMES;

import java.util.List;
import java.util.function.Predicate;
import org.qingfeng.contracts.casework.FormActEvent;
import org.qingfeng.contracts.casework.LetterEvent;

/** The numbers of the four forms 四种形态, at the person's unit, and of letters, at their recipients. */
final class FormMetrics {
    private static final Metric BY_LEADERS = metric(
                    "casework.firstForm.leadership", "班子成员运用“第一种形态”", "first form by leaders")
            .unit(TIMES)
            .means("班子成员履行主体责任运用第一种形态，一次谈话多人计一次", "uses of the first form by leaders in their remit, once a sitting")
            .from(FormActEvent.class)
            .counts(FormCounting::isEffective)
            .counts(FormCounting::isFirst)
            .counts(FormCounting::isLeaders)
            .on(FormActEvent::actOn)
            .by("measure", "方式", "measure", FormActEvent::measure)
            .by("leaderPost", "领导职务", "leader's post", FormActEvent::leaderPost)
            .basis("domain A.3 M04");

    private static final Metric FIRST = firstForm("casework.firstForm", "“一形态”处理", "first form by the organ")
            .means("纪检监察机关运用第一种形态处理的人次", "uses of the first form by discipline organs, once for each person")
            .from(FormActEvent.class, FormCounting::byTheOrgan)
            .counts(FormCounting.Use::isFirstForm)
            .part(FormCounting.Use::part)
            .on(FormCounting.Use::actOn)
            .at(FormCounting.Use::org)
            .by("measure", "方式", "measure", FormCounting.Use::measure)
            .basis("domain A.3 M11");

    private static final Metric UNAPPROVED = firstForm(
                    "casework.firstForm.unapproved", "无审批人的“一形态”处理", "first form without an approver")
            .means("纪检监察机关运用第一种形态而无审批人的人次，应为零", "uses of the first form that nobody approved; there should be none")
            .from(FormActEvent.class, FormCounting::byTheOrgan)
            .counts(FormCounting.Use::isFirstForm)
            .counts(FormCounting.Use::isUnapproved)
            .part(FormCounting.Use::part)
            .on(FormCounting.Use::actOn)
            .at(FormCounting.Use::org)
            .basis("domain A.3, cross-checks");

    private static final Metric FORMS = firstForm("casework.forms", "“四种形态”批评教育和处理", "uses of the four forms")
            .means(
                    "纪检监察机关运用四种形态处理的人次，一人一事计最重的一种",
                    "persons and matters handled by the organs, each in its heaviest form")
            .from(FormActEvent.class, FormCounting::byTheOrgan)
            .part(FormCounting.Use::part)
            .on(FormCounting.Use::actOn)
            .at(FormCounting.Use::org)
            .by("form", "形态", "form", FormCounting.Use::form)
            .by("measure", "方式", "measure", FormCounting.Use::measure)
            .by("rank", "职级", "rank", FormCounting.Use::rank)
            .basis("domain B.3");

    private static final Metric REMINDERS =
            letters("casework.letters.reminder", "提示函", "reminder letters", c -> "REMINDER".equals(c.kind()), "M05");

    private static final Metric DISCIPLINE = letters(
            "casework.letters.disciplineRecommendation",
            "纪律检查建议书",
            "discipline recommendations",
            c -> "DISCIPLINE_RECOMMENDATION".equals(c.kind()),
            "M12");

    private static final Metric SUPERVISION = letters(
            "casework.letters.supervisionRecommendation",
            "监察建议书",
            "supervision recommendations",
            c -> "SUPERVISION_RECOMMENDATION".equals(c.kind()),
            "M12, its counterpart");

    private static final Metric REPLIES_DUE = metric("casework.letters.replies.due", "到期回复", "replies due")
            .unit(COPIES)
            .means("回复期限在期内的函件，按收件单位计", "letters whose reply was due in the period, once for each recipient")
            .from(LetterEvent.class, FormCounting::sent)
            .part(FormCounting.Copy::part)
            .on(FormCounting.Copy::replyDueOn)
            .at(FormCounting.Copy::org)
            .by("kind", "函件类别", "kind", FormCounting.Copy::kind)
            .basis("domain A.3 M33");

    private static final Metric REPLIES_MET = metric("casework.letters.replies.dueMet", "按期回复", "replies in time")
            .unit(COPIES)
            .means("回复期限在期内且按期回复的函件", "letters due in the period that were replied to by then")
            .from(LetterEvent.class, FormCounting::sent)
            .counts(FormCounting.Copy::isRepliedInTime)
            .part(FormCounting.Copy::part)
            .on(FormCounting.Copy::replyDueOn)
            .at(FormCounting.Copy::org)
            .by("kind", "函件类别", "kind", FormCounting.Copy::kind)
            .basis("domain A.3 M33");

    private static final Metric REPLY_RATE = metric(
                    "casework.letters.repliedOnTime.rate", "按期回复率", "share of letters replied to in time")
            .means("到期回复中按期回复的比例", "of the replies due in the period, those given by then")
            .share("casework.letters.replies.dueMet", "casework.letters.replies.due")
            .basis("domain A.3 M33");

    static final List<Metric> ALL = List.of(
            BY_LEADERS,
            FIRST,
            UNAPPROVED,
            FORMS,
            REMINDERS,
            DISCIPLINE,
            SUPERVISION,
            REPLIES_DUE,
            REPLIES_MET,
            REPLY_RATE);

    private FormMetrics() {}

    private static Heading firstForm(String code, String zh, String en) {
        return metric(code, zh, en).unit(PERSON_TIMES);
    }

    private static Metric letters(String code, String zh, String en, Predicate<FormCounting.Copy> kind, String number) {
        return metric(code, zh, en)
                .unit(COPIES)
                .means("期内发出的" + zh + "，每个收件单位计一份", en + " sent in the period, one copy for each recipient")
                .from(LetterEvent.class, FormCounting::sent)
                .counts(kind)
                .part(FormCounting.Copy::part)
                .on(FormCounting.Copy::sentOn)
                .at(FormCounting.Copy::org)
                .by("recipientType", "收件单位类型", "kind of recipient", FormCounting.Copy::recipientType)
                .by("issuer", "发函机关", "issuer", FormCounting.Copy::issuer)
                .basis("domain A.3 " + number);
    }
}
