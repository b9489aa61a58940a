package org.qingfeng.statistics.catalogue;

import static org.qingfeng.statistics.catalogue.Heading.metric;

import java.util.List;
import org.qingfeng.contracts.casework.CaseEvent;
import org.qingfeng.contracts.casework.ClueEvent;
import org.qingfeng.contracts.casework.FormActEvent;
import org.qingfeng.contracts.casework.SanctionEvent;
import org.qingfeng.contracts.rectification.ProblemEvent;

/**
 * The numbers of the monthly table 查处违反中央八项规定精神问题统计表. Each is taken from several kinds of records. A person is
 * referred to differently in each context, so one handled in a problem and in a case counts twice.
 */
final class EightRulesMetrics {
    private static final String CATEGORY = "category";
    private static final String LEVEL = "level";
    private static final Name CATEGORY_NAME = new Name("问题类型", "category");
    private static final Name LEVEL_NAME = new Name("级别", "level");

    private static final Heading PROBLEMS_HEADING = metric(
                    "casework.eightRules.problems", "查处违反中央八项规定精神问题", "eight-rules matters")
            .unit(Unit.CASES)
            .means(
                    "一事计一起：案件，否则线索，否则有人受处理的问题，按首次处理日期，级别取最高",
                    "each matter once: the case, else the clue, else the problem with a person handled, on the day of its"
                            + " first handling, at the level of its highest person");

    private static final Heading HANDLED_HEADING = metric(
                    "casework.eightRules.handled", "批评教育和处理人数", "persons handled under the eight rules")
            .unit(Unit.PERSONS)
            .means("受到任何形态处理或处分的不同人员", "distinct persons with any form act or sanction");

    private static final Counted<ClueEvent, ClueEvent> CLUES = PROBLEMS_HEADING
            .from(ClueEvent.class)
            .counts(EightRulesCounting::isMatter)
            .on(ClueEvent::concludedOn)
            .by(CATEGORY, CATEGORY_NAME.zh(), CATEGORY_NAME.en(), ClueEvent::category)
            .by(LEVEL, LEVEL_NAME.zh(), LEVEL_NAME.en(), EightRulesCounting::level)
            .basis("domain D.1");

    private static final Counted<ProblemEvent, ProblemEvent> RECTIFIED = PROBLEMS_HEADING
            .from(ProblemEvent.class)
            .counts(EightRulesCounting::isMatter)
            .on(EightRulesCounting::handledOn)
            .by(CATEGORY, CATEGORY_NAME.zh(), CATEGORY_NAME.en(), ProblemEvent::category)
            .by(LEVEL, LEVEL_NAME.zh(), LEVEL_NAME.en(), EightRulesCounting::level)
            .basis("domain D.1");

    private static final Metric PROBLEMS = PROBLEMS_HEADING
            .from(CaseEvent.class)
            .counts(EightRulesCounting::isMatter)
            .on(CaseEvent::concludedOn)
            .by(CATEGORY, CATEGORY_NAME.zh(), CATEGORY_NAME.en(), CaseEvent::eightRulesCategory)
            .by(LEVEL, LEVEL_NAME.zh(), LEVEL_NAME.en(), CaseEvent::rank)
            .basis("domain D.1; metrics.md, eight rules")
            .with("clue", CLUES)
            .with("problem", RECTIFIED);

    private static final Counted<FormActEvent, FormCounting.Use> FORMS = HANDLED_HEADING
            .from(FormActEvent.class, FormCounting::uses)
            .counts(use -> use.category() != null)
            .part(FormCounting.Use::part)
            .on(FormCounting.Use::actOn)
            .at(FormCounting.Use::org)
            .distinct(FormCounting.Use::key)
            .by(CATEGORY, CATEGORY_NAME.zh(), CATEGORY_NAME.en(), FormCounting.Use::category)
            .by(LEVEL, LEVEL_NAME.zh(), LEVEL_NAME.en(), FormCounting.Use::rank)
            .basis("domain D.1");

    private static final Counted<ProblemEvent, EightRulesCounting.HandledHere> OF_PROBLEMS = HANDLED_HEADING
            .from(ProblemEvent.class, EightRulesCounting::handled)
            .part(EightRulesCounting.HandledHere::part)
            .on(EightRulesCounting.HandledHere::on)
            .distinct(EightRulesCounting.HandledHere::person)
            .by(CATEGORY, CATEGORY_NAME.zh(), CATEGORY_NAME.en(), EightRulesCounting.HandledHere::category)
            .by(LEVEL, LEVEL_NAME.zh(), LEVEL_NAME.en(), EightRulesCounting.HandledHere::rank)
            .basis("domain D.1");

    private static final Metric HANDLED =
            sanctions(HANDLED_HEADING).with("form-act", FORMS).with("problem", OF_PROBLEMS);

    private static final Metric SANCTIONED =
            sanctions(metric("casework.eightRules.sanctioned", "党纪政务处分人数", "persons sanctioned under the eight rules")
                    .unit(Unit.PERSONS)
                    .means("其中受到党纪政务处分的不同人员", "of those, distinct persons with a sanction"));

    static final List<Metric> ALL = List.of(PROBLEMS, HANDLED, SANCTIONED);

    private EightRulesMetrics() {}

    private static Counted<SanctionEvent, SanctionEvent> sanctions(Heading heading) {
        return heading.from(SanctionEvent.class)
                .counts(CaseCounting::stands)
                .counts(sanction -> sanction.eightRulesCategory() != null)
                .on(SanctionEvent::effectiveOn)
                .distinct(CaseCounting::person)
                .by(CATEGORY, CATEGORY_NAME.zh(), CATEGORY_NAME.en(), SanctionEvent::eightRulesCategory)
                .by(LEVEL, LEVEL_NAME.zh(), LEVEL_NAME.en(), SanctionEvent::rank)
                .basis("domain D.1");
    }
}
