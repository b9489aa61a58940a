package org.qingfeng.statistics.summary;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.catalogue.Name;

/**
 * What must hold between the numbers of a summary before it is signed (domain A.3, last paragraph).
 *
 * @param left a metric
 * @param leftBy the dimension over whose values the left side is added up; null for its value
 * @param right a metric, or null where the left side is compared with a constant
 * @param atFault the metric whose records are at fault if it does not hold
 * @param about the metric without whose records nothing can be said; null where none is asked for
 */
record CrossCheck(
        String code,
        Name name,
        String left,
        @Nullable String leftBy,
        Relation relation,
        @Nullable String right,
        String atFault,
        @Nullable String about) {

    enum Relation {
        AT_LEAST {
            @Override
            boolean holds(BigDecimal left, BigDecimal right) {
                return left.compareTo(right) >= 0;
            }
        },
        AT_MOST {
            @Override
            boolean holds(BigDecimal left, BigDecimal right) {
                return left.compareTo(right) <= 0;
            }
        };

        abstract boolean holds(BigDecimal left, BigDecimal right);
    }

    static final List<CrossCheck> ALL = List.of(
            atLeast(
                    "M02>=M01",
                    "每个问题至少一条措施",
                    "every problem has a measure",
                    "rectification.measures",
                    "rectification.problems"),
            atLeast(
                    "M06>=M07",
                    "办理线索不少于当年立案所涉线索",
                    "clues handled are no fewer than those that led to the period's cases",
                    "casework.clues.disposed",
                    "casework.cases.clues"),
            new CrossCheck(
                    "SANCTIONS",
                    new Name(
                            "各档处分人数之和不少于受处分的不同人员",
                            "persons by kind of sanction add up to no fewer than distinct persons"),
                    "casework.sanctions",
                    "kind",
                    Relation.AT_LEAST,
                    "casework.sanctions",
                    "casework.sanctions",
                    null),
            none("M11", "“一形态”处理均有审批人", "every use of the first form has an approver", "casework.firstForm.unapproved"),
            none(
                            "M26",
                            "应听取汇报的村级党组织均已听取，或缺席已说明",
                            "every head that was due was heard, or his absence is explained",
                            "supervision.hearings.unexplained")
                    .about("supervision.hearings.due"),
            none(
                    "WITHDRAWN",
                    "任何数字的明细中没有已撤销、撤回、作废的记录",
                    "no number counts a record that was withdrawn, quashed or voided",
                    "statistics.withdrawn"),
            atLeast(
                    "M15>=M14",
                    "每个单位风险点至少一条防控措施",
                    "every unit risk point has a control",
                    "supervision.risks.unit.controls",
                    "supervision.risks.unit"),
            atLeast(
                    "M17>=M16",
                    "每个个人风险点至少一条防控措施",
                    "every personal risk point has a control",
                    "supervision.risks.person.controls",
                    "supervision.risks.person"),
            atLeast(
                    "M22>=M13",
                    "廉政履职谈话人次不少于同村级“一把手”谈话",
                    "integrity talks are no fewer than those with village heads",
                    "education.talks.persons",
                    "education.talks.villageTopLeaders.persons"),
            new CrossCheck(
                    "M20",
                    new Name("公示事项不多于比对出的事项", "matters published are no more than matters matched"),
                    "supervision.matters.published",
                    null,
                    Relation.AT_MOST,
                    "supervision.matters.matched.standing",
                    "supervision.matters.published",
                    null));

    private static CrossCheck atLeast(String code, String zh, String en, String left, String right) {
        return new CrossCheck(code, new Name(zh, en), left, null, Relation.AT_LEAST, right, right, null);
    }

    private static CrossCheck none(String code, String zh, String en, String metric) {
        return new CrossCheck(code, new Name(zh, en), metric, null, Relation.AT_MOST, null, metric, null);
    }

    /** Passed only if there is something to check. */
    private CrossCheck about(String metric) {
        return new CrossCheck(code, name, left, leftBy, relation, right, atFault, metric);
    }
}
