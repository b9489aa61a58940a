package org.qingfeng.casework.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Violation;

/** 更正 keeps the steps in their order and invents no date. */
record CaseCorrection(Case file, CorrectedCase corrected, LocalDate today) {

    List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        redate(found, "changes.filedOn", file.filedOn, corrected.filedOn(), CaseState.APPROVED);
        redate(found, "changes.concludedOn", file.concludedOn, corrected.concludedOn(), CaseState.DECIDED);
        return found;
    }

    private void redate(
            List<Violation> found,
            String field,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            CaseState entered) {
        if (Objects.equals(before, after)) {
            return;
        }
        int at = index(entered);
        if (before == null || after == null || at < 1) {
            found.add(Violation.at(field, CaseRefusal.NOT_YET_THERE));
            return;
        }
        LocalDate previous = file.stateHistory.get(at - 1).on();
        if (after.isAfter(today)) {
            found.add(Violation.at(field, KitRefusal.DATE_IN_FUTURE, today));
        }
        if (after.isBefore(previous)) {
            found.add(Violation.at(field, KitRefusal.DATE_BEFORE_STEP, previous));
        }
        if (at + 1 < file.stateHistory.size()
                && after.isAfter(file.stateHistory.get(at + 1).on())) {
            found.add(Violation.at(
                    field,
                    CaseRefusal.DATE_AFTER_NEXT_STEP,
                    file.stateHistory.get(at + 1).on()));
        }
    }

    private int index(CaseState entered) {
        List<String> states = file.stateHistory.stream().map(StateEntry::state).toList();
        return states.lastIndexOf(entered.name());
    }
}
