package org.qingfeng.rectification.problem;

import static org.qingfeng.rectification.proceeding.RectificationRefusal.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Violation;

/** 更正 keeps the steps in their order, invents no date, and leaves a due date alone that has passed. */
record CorrectionOrder(Problem problem, CorrectedProblem corrected, LocalDate today) {

    List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        if (corrected.equals(CorrectedProblem.of(problem.form(), problem.confirmedOn, problem.closedOn))) {
            found.add(Violation.at("changes", NOTHING_TO_CORRECT));
        }
        if (corrected.foundOn().isAfter(today)) {
            found.add(Violation.at("changes.foundOn", KitRefusal.DATE_IN_FUTURE, today));
        }
        due(found);
        redate(
                found,
                "changes.confirmedOn",
                problem.confirmedOn,
                corrected.confirmedOn(),
                ProblemState.CONFIRMED,
                true);
        redate(found, "changes.closedOn", problem.closedOn, corrected.closedOn(), ProblemState.CLOSED, false);
        LocalDate confirmed = corrected.confirmedOn();
        if (confirmed != null && confirmed.isBefore(corrected.foundOn())) {
            found.add(Violation.at("changes.confirmedOn", DATE_BEFORE_FOUND, corrected.foundOn()));
        }
        return found;
    }

    private void due(List<Violation> found) {
        LocalDate before = problem.dueOn;
        LocalDate after = corrected.dueOn();
        if (Objects.equals(before, after)) {
            return;
        }
        if (before != null && before.isBefore(today)) {
            found.add(Violation.at("changes.dueOn", DUE_DATE_HAS_PASSED, before));
        }
        LocalDate start = problem.openedOn == null ? corrected.foundOn() : problem.openedOn;
        if (after == null && problem.state() != ProblemState.DRAFT && problem.state() != ProblemState.CONFIRMED) {
            found.add(Violation.at("changes.dueOn", PLAN_WITHOUT_DUE_DATE));
        }
        if (after != null && after.isBefore(start)) {
            found.add(Violation.at("changes.dueOn", DUE_BEFORE_START, start));
        }
    }

    private void redate(
            List<Violation> found,
            String field,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            ProblemState state,
            boolean first) {
        if (Objects.equals(before, after)) {
            return;
        }
        int at = index(problem.stateHistory, state, first);
        if (before == null || after == null || at < 0) {
            found.add(Violation.at(field, NOT_YET_THERE));
            return;
        }
        if (after.isAfter(today)) {
            found.add(Violation.at(field, KitRefusal.DATE_IN_FUTURE, today));
        }
        // What was entered first has the day of its entry, which may be later than what it tells.
        if (at > 1 && after.isBefore(problem.stateHistory.get(at - 1).on())) {
            found.add(Violation.at(
                    field,
                    KitRefusal.DATE_BEFORE_STEP,
                    problem.stateHistory.get(at - 1).on()));
        }
        if (at + 1 < problem.stateHistory.size()
                && after.isAfter(problem.stateHistory.get(at + 1).on())) {
            found.add(Violation.at(
                    field,
                    DATE_AFTER_NEXT_STEP,
                    problem.stateHistory.get(at + 1).on()));
        }
    }

    /** The history with the first or last entry of that state on another day. */
    static List<StateEntry> redated(List<StateEntry> history, ProblemState state, LocalDate on, boolean first) {
        List<StateEntry> changed = new ArrayList<>(history);
        int at = index(history, state, first);
        changed.set(at, new StateEntry(state.name(), on, history.get(at).recordedOn()));
        return List.copyOf(changed);
    }

    private static int index(List<StateEntry> history, ProblemState state, boolean first) {
        int found = -1;
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).state().equals(state.name()) && (found < 0 || !first)) {
                found = i;
            }
        }
        return found;
    }
}
