package org.qingfeng.casework.clue;

import static org.qingfeng.casework.clue.ClueRefusal.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.problem.KitRefusal;

/** 更正 of the dates that count: each moves in its place, between its neighbours, with the clocks that hang on it. */
final class ClueCorrection {
    private final Clue clue;
    private final ClueTerms terms;

    ClueCorrection(Clue clue, ClueTerms terms) {
        this.clue = clue;
        this.terms = terms;
    }

    void apply(CorrectedClue corrected, LocalDate today) {
        if (!corrected.receivedOn().equals(clue.receivedOn)) {
            receive(corrected.receivedOn(), today);
        }
        move("changes.firstApprovedOn", clue.firstApprovedOn, corrected.firstApprovedOn(), today);
        move("changes.concludedOn", clue.concludedOn, corrected.concludedOn(), today);
    }

    private void receive(LocalDate on, LocalDate today) {
        Clock opinion = clue.clocks.get(0);
        clue.refuseUnless(
                !opinion.runs() || !opinion.dueOn().isBefore(today),
                "changes.receivedOn",
                DUE_DATE_HAS_PASSED,
                opinion.dueOn());
        redate(0, "changes.receivedOn", on, today);
        clue.receivedOn = on;
        clue.replaceClock(
                opinion,
                new Clock(
                        opinion.rule(), opinion.disposition(), on, terms.due(opinion.rule(), on), opinion.settledOn()));
    }

    private void move(String field, @Nullable LocalDate before, @Nullable LocalDate after, LocalDate today) {
        if (before == null || after == null) {
            clue.refuseUnless(before == after, field, NOT_YET_THERE);
            return;
        }
        if (before.equals(after)) {
            return;
        }
        boolean conclusion = field.endsWith("concludedOn");
        redate(conclusion ? lastEntry() : firstDecision(), field, after, today);
        if (!conclusion || before.equals(clue.firstApprovedOn) && clue.firstMethod == Method.CLOSE) {
            approve(before, after);
        }
        if (conclusion || before.equals(clue.concludedOn)) {
            conclude(before, after);
        }
    }

    private void approve(LocalDate before, LocalDate after) {
        clue.firstApprovedOn = after;
        clue.dispositions.stream()
                .filter(d -> before.equals(d.approvedOn))
                .findFirst()
                .ifPresent(d -> d.approvedOn = after);
        reclock(before, after);
    }

    private void conclude(LocalDate before, LocalDate after) {
        clue.concludedOn = after;
        clue.dispositions.stream().filter(d -> before.equals(d.endedOn)).forEach(d -> d.endedOn = after);
        reclock(before, after);
    }

    /** What was settled or began on the day is so on the other. */
    private void reclock(LocalDate before, LocalDate after) {
        for (Clock clock : List.copyOf(clue.clocks)) {
            Clock settled = before.equals(clock.settledOn()) ? clock.settledOn(after) : clock;
            Clock moved = before.equals(clock.startedOn()) && clock.disposition() > 0
                    ? new Clock(
                            settled.rule(),
                            settled.disposition(),
                            after,
                            terms.due(settled.rule(), after),
                            settled.settledOn())
                    : settled;
            clue.replaceClock(clock, moved);
        }
    }

    private int firstDecision() {
        for (int i = 0; i < clue.stateHistory.size(); i++) {
            ClueState state = ClueState.valueOf(clue.stateHistory.get(i).state());
            if (state != ClueState.REGISTERED && state != ClueState.ASSIGNED && state != ClueState.PROPOSED) {
                return i;
            }
        }
        throw new IllegalStateException("approved, and never in hand");
    }

    private int lastEntry() {
        return clue.stateHistory.size() - 1;
    }

    private void redate(int at, String field, LocalDate on, LocalDate today) {
        List<StateEntry> history = new ArrayList<>(clue.stateHistory);
        clue.refuseUnless(!on.isAfter(today), field, KitRefusal.DATE_IN_FUTURE, today);
        if (at > 0) {
            LocalDate earliest = history.get(at - 1).on();
            clue.refuseUnless(!on.isBefore(earliest), field, KitRefusal.DATE_BEFORE_STEP, earliest);
        }
        if (at + 1 < history.size()) {
            LocalDate latest = history.get(at + 1).on();
            clue.refuseUnless(!on.isAfter(latest), field, DATE_AFTER_NEXT_STEP, latest);
        }
        StateEntry entry = history.get(at);
        history.set(at, new StateEntry(entry.state(), on, entry.recordedOn()));
        clue.stateHistory = List.copyOf(history);
    }
}
