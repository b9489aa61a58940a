package org.qingfeng.rectification.problem;

import static org.qingfeng.rectification.proceeding.RectificationRefusal.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Violation;

/** 更正 of a measure keeps its steps in their order, invents no date, and leaves a due date alone that has passed. */
record MeasureCorrection(Problem problem, Measure measure, CorrectedMeasure corrected, LocalDate today) {

    List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        if (corrected.equals(measure.correctable())) {
            found.add(Violation.at("changes", NOTHING_TO_CORRECT));
        }
        due(found);
        redate(
                found,
                "changes.approvedOn",
                measure.approvedOn,
                corrected.approvedOn(),
                problem.confirmedOn,
                earliest(firstReport(), corrected.doneOn()));
        redate(
                found,
                "changes.doneOn",
                measure.doneOn,
                corrected.doneOn(),
                latest(corrected.approvedOn(), lastReport()),
                earliest(corrected.verifiedOn(), submittedAfter(measure.doneOn)));
        redate(found, "changes.verifiedOn", measure.verifiedOn, corrected.verifiedOn(), corrected.doneOn(), null);
        return found;
    }

    private void due(List<Violation> found) {
        LocalDate before = measure.dueOn;
        LocalDate after = corrected.dueOn();
        LocalDate start = corrected.startsOn();
        if (!Objects.equals(before, after) && before != null && before.isBefore(today)) {
            found.add(Violation.at("changes.dueOn", DUE_DATE_HAS_PASSED, before));
        }
        if (measure.isPlanned() && (after == null || corrected.owner() == null)) {
            found.add(Violation.at("changes", MEASURE_INCOMPLETE, corrected.content()));
        }
        if (start != null && after != null && after.isBefore(start)) {
            found.add(Violation.at("changes.dueOn", DUE_BEFORE_START, start));
        }
    }

    private void redate(
            List<Violation> found,
            String field,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            @Nullable LocalDate notBefore,
            @Nullable LocalDate notAfter) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before == null || after == null) {
            found.add(Violation.at(field, NOT_YET_THERE));
            return;
        }
        if (after.isAfter(today)) {
            found.add(Violation.at(field, KitRefusal.DATE_IN_FUTURE, today));
        }
        if (notBefore != null && after.isBefore(notBefore)) {
            found.add(Violation.at(field, KitRefusal.DATE_BEFORE_STEP, notBefore));
        }
        if (notAfter != null && after.isAfter(notAfter)) {
            found.add(Violation.at(field, DATE_AFTER_NEXT_STEP, notAfter));
        }
    }

    /** The submission that relied on the measure's being done. */
    private @Nullable LocalDate submittedAfter(@Nullable LocalDate done) {
        return done == null
                ? null
                : problem.stateHistory.stream()
                        .filter(e -> e.state().equals(ProblemState.PENDING_ACCEPTANCE.name()))
                        .map(StateEntry::on)
                        .filter(on -> !on.isBefore(done))
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    private @Nullable LocalDate firstReport() {
        return measure.reports.isEmpty() ? null : measure.reports.get(0).on();
    }

    /** Reports of the day on which it was done move with that day. */
    private @Nullable LocalDate lastReport() {
        return measure.reports.stream()
                .map(Measure.Report::on)
                .filter(on -> !on.equals(measure.doneOn))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
