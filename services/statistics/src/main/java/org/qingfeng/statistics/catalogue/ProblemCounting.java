package org.qingfeng.statistics.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.rectification.ProblemEvent;
import org.qingfeng.contracts.rectification.RuleEvent;

/** The filters that the numbers of rectification share (domain A.3, "counts in these states"). */
final class ProblemCounting {
    private static final Set<String> FOUND = Set.of("CONFIRMED", "RECTIFYING", "PENDING_ACCEPTANCE", "CLOSED");
    private static final Set<String> ISSUED = Set.of("ISSUED", "IN_FORCE", "REVISED", "REPEALED");
    private static final Set<String> NEW_OR_REVISED = Set.of("NEW", "REVISED");

    private ProblemCounting() {}

    /** M01: confirmed or later, not merged, rejected or void. */
    static boolean isFound(ProblemEvent problem) {
        return FOUND.contains(problem.state());
    }

    static boolean isClosed(ProblemEvent problem) {
        return "CLOSED".equals(problem.state());
    }

    /** 长期坚持 is never a closing by itself (domain C1). */
    static boolean isLongTerm(ProblemEvent problem) {
        return "LONG_TERM".equals(problem.rectificationKind());
    }

    /** The closing that stands: an earlier one that a relapse undid does not count. */
    static @Nullable LocalDate closedOn(ProblemEvent problem) {
        List<ProblemEvent.Stay> stays = problem.stays();
        LocalDate last = stays.isEmpty() ? null : stays.get(stays.size() - 1).closedOn();
        return last == null ? problem.closedOn() : last;
    }

    static boolean isClosedOnTime(ProblemEvent problem) {
        LocalDate closed = closedOn(problem);
        LocalDate due = problem.dueOn();
        return isClosed(problem) && closed != null && due != null && !closed.isAfter(due);
    }

    static boolean isIssued(RuleEvent rule) {
        return ISSUED.contains(rule.state()) && NEW_OR_REVISED.contains(rule.kind());
    }

    static List<Stay> stays(ProblemEvent problem) {
        List<Stay> stays = new ArrayList<>();
        if (isFound(problem)) {
            for (ProblemEvent.Stay stay : problem.stays()) {
                stays.add(new Stay(problem, stay, stays.size()));
            }
        }
        return stays;
    }

    /** One time that a problem was open. */
    record Stay(ProblemEvent problem, ProblemEvent.Stay stay, int number) {
        String part() {
            return Integer.toString(number);
        }

        LocalDate openedOn() {
            return stay.openedOn();
        }

        @Nullable
        LocalDate closedOn() {
            return stay.closedOn();
        }

        @Nullable
        LocalDate relapsedOn() {
            return stay.relapsedOn();
        }

        @Nullable
        LocalDate overdueFrom() {
            LocalDate due = stay.dueOn();
            return due == null ? null : due.plusDays(1);
        }

        String category() {
            return problem.category();
        }

        String source() {
            return problem.source();
        }
    }
}
