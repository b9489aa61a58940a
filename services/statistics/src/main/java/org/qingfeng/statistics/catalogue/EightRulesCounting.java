package org.qingfeng.statistics.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.casework.CaseEvent;
import org.qingfeng.contracts.casework.ClueEvent;
import org.qingfeng.contracts.rectification.ProblemEvent;

/** What counts as a matter 起 of the eight rules, and its level 级别: the highest of its persons (metrics.md). */
final class EightRulesCounting {
    private static final List<String> FROM_THE_HIGHEST =
            List.of("PROVINCIAL", "BUREAU", "COUNTY", "TOWNSHIP", "GENERAL", "VILLAGE_OTHER");
    private static final String NO_CATEGORY = "OTHER";
    /** Each of these applies a form to the person, the lightest of them 批评教育 (domain B.3). */
    private static final Set<String> HANDLED = Set.of("SANCTION", "EXEMPT", "FORM1", "TRANSFER_JUSTICE");

    private EightRulesCounting() {}

    /** Its sanctions and form acts are decided together, so the decision is the first of them. */
    static boolean isMatter(CaseEvent c) {
        return c.eightRulesCategory() != null
                && CaseCounting.isFiled(c)
                && HANDLED.contains(String.valueOf(c.outcome()));
    }

    /** A clue that led to a case is counted with it. */
    static boolean isMatter(ClueEvent clue) {
        return clue.category() != null
                && clue.caseId() == null
                && "CONCLUDED".equals(clue.state())
                && "FORM1".equals(clue.conclusion());
    }

    static boolean isMatter(ProblemEvent problem) {
        return isOfTheRules(problem) && !problem.handled().isEmpty();
    }

    private static boolean isOfTheRules(ProblemEvent problem) {
        return ProblemCounting.isFound(problem) && !NO_CATEGORY.equals(problem.category());
    }

    static @Nullable String level(ClueEvent clue) {
        return highest(clue.subjects().stream().map(ClueEvent.Subject::rank).toList());
    }

    static @Nullable String level(ProblemEvent problem) {
        return highest(
                problem.handled().stream().map(ProblemEvent.Handled::rank).toList());
    }

    static @Nullable LocalDate handledOn(ProblemEvent problem) {
        return problem.handled().stream()
                .map(ProblemEvent.Handled::handledOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable String highest(List<String> ranks) {
        return ranks.stream()
                .min(Comparator.comparingInt(FROM_THE_HIGHEST::indexOf))
                .orElse(null);
    }

    static List<HandledHere> handled(ProblemEvent problem) {
        return !isOfTheRules(problem)
                ? List.of()
                : IntStream.range(0, problem.handled().size())
                        .mapToObj(
                                i -> new HandledHere(problem, problem.handled().get(i), i))
                        .toList();
    }

    /** A person handled when a problem was closed 人要处理. */
    record HandledHere(ProblemEvent problem, ProblemEvent.Handled handled, int number) {
        String part() {
            return Integer.toString(number);
        }

        LocalDate on() {
            return handled.handledOn();
        }

        String category() {
            return problem.category();
        }

        String rank() {
            return handled.rank();
        }

        String person() {
            return handled.person().value();
        }
    }
}
