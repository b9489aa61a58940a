package org.qingfeng.statistics.catalogue;

import static org.qingfeng.statistics.catalogue.Heading.metric;
import static org.qingfeng.statistics.catalogue.Unit.MATTERS;
import static org.qingfeng.statistics.catalogue.Unit.PERSONS;

import java.util.List;
import org.qingfeng.contracts.casework.AppealEvent;
import org.qingfeng.contracts.casework.CaseEvent;
import org.qingfeng.contracts.casework.SanctionEvent;

/** The numbers of cases 立案, sanctions 处分 and appeals 申诉, at the person's unit at filing and decision. */
final class CaseMetrics {
    private static final Metric CASES = metric("casework.cases", "立案", "cases filed")
            .unit(MATTERS)
            .means("期内立案的案件，双立案按较早日期计一件", "cases filed in the period, one filed twice at its earlier date")
            .from(CaseEvent.class)
            .counts(CaseCounting::isFiled)
            .on(CaseEvent::filedOn)
            .by("kind", "立案机关", "filed by", CaseEvent::kind)
            .byEach("discipline", "违反纪律", "discipline", CaseEvent::disciplines)
            .by("rank", "职级", "rank", CaseEvent::rank)
            .basis("domain A.3 M07");

    private static final Metric CASE_PERSONS = metric("casework.cases.persons", "立案涉及", "persons in cases filed")
            .unit(PERSONS)
            .means("期内立案涉及的不同人员", "distinct persons of the cases filed in the period")
            .from(CaseEvent.class)
            .counts(CaseCounting::isFiled)
            .on(CaseEvent::filedOn)
            .distinct(CaseCounting::person)
            .by("rank", "职级", "rank", CaseEvent::rank)
            .basis("domain A.3 M07");

    private static final Metric CASE_CLUES = metric("casework.cases.clues", "立案所涉问题线索", "clues that led to cases")
            .unit(MATTERS)
            .means("期内立案（不含结转）所涉的不同问题线索", "distinct clues of the cases filed in the period, carried-over ones apart")
            .from(CaseEvent.class)
            .counts(CaseCounting::isFromClueOfThePeriod)
            .on(CaseEvent::filedOn)
            .distinct(c -> String.valueOf(c.clueId()))
            .basis("domain A.3, cross-checks");

    private static final Metric EXPULSION = metric("casework.sanctions.expulsion", "开除党籍", "expelled from the Party")
            .unit(PERSONS)
            .means("期内受到开除党籍处分的不同人员", "distinct persons expelled from the Party in the period")
            .from(SanctionEvent.class)
            .counts(CaseCounting::stands)
            .counts(CaseCounting::isExpulsion)
            .on(SanctionEvent::effectiveOn)
            .distinct(CaseCounting::person)
            .by("rank", "职级", "rank", SanctionEvent::rank)
            .by("decidingOrg", "决定机关", "deciding organ", CaseCounting::decidingOrg)
            .basis("domain A.3 M08");

    private static final Metric SERIOUS_WARNING = metric(
                    "casework.sanctions.seriousWarning", "党内严重警告", "serious warnings")
            .unit(PERSONS)
            .means("期内受到党内严重警告处分的不同人员", "distinct persons given a serious warning in the period")
            .from(SanctionEvent.class)
            .counts(CaseCounting::stands)
            .counts(CaseCounting::isSeriousWarning)
            .on(SanctionEvent::effectiveOn)
            .distinct(CaseCounting::person)
            .by("rank", "职级", "rank", SanctionEvent::rank)
            .basis("domain A.3 M09");

    private static final Metric DEMERIT = metric("casework.sanctions.demerit", "记过", "demerits")
            .unit(PERSONS)
            .means("期内受到政务记过或单位记过处分的不同人员", "distinct persons given a demerit in the period, by either authority")
            .from(SanctionEvent.class)
            .counts(CaseCounting::stands)
            .counts(CaseCounting::isDemerit)
            .on(SanctionEvent::effectiveOn)
            .distinct(CaseCounting::person)
            .by("family", "处分类别", "family", SanctionEvent::family)
            .by("rank", "职级", "rank", SanctionEvent::rank)
            .basis("domain A.3 M10");

    private static final Metric SANCTIONS = metric("casework.sanctions", "处分", "persons sanctioned")
            .unit(PERSONS)
            .means(
                    "期内受到处分的不同人员，双处分计一人",
                    "distinct persons sanctioned in the period; one with two sanctions counts once")
            .from(SanctionEvent.class)
            .counts(CaseCounting::stands)
            .on(SanctionEvent::effectiveOn)
            .distinct(CaseCounting::person)
            .by("family", "处分类别", "family", SanctionEvent::family)
            .by("kind", "处分档次", "kind", SanctionEvent::kind)
            .by("rank", "职级", "rank", SanctionEvent::rank)
            .basis("domain A.3 M08–M10, total");

    private static final Metric APPEALS_OPEN = metric("casework.appeals.open", "在办申诉", "appeals open")
            .unit(MATTERS)
            .means("期末尚未办结的申诉、复审、复核", "appeals and reviews not decided at the period's end")
            .from(AppealEvent.class)
            .counts(a -> !"VOIDED".equals(a.state()))
            .on(AppealEvent::filedOn)
            .until(AppealEvent::endedOn)
            .by("track", "途径", "track", AppealEvent::track)
            .basis("domain C7");

    static final List<Metric> ALL =
            List.of(CASES, CASE_PERSONS, CASE_CLUES, EXPULSION, SERIOUS_WARNING, DEMERIT, SANCTIONS, APPEALS_OPEN);

    private CaseMetrics() {}
}
