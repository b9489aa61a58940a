package org.qingfeng.rectification.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.calendar.CurrentCalendar;
import org.qingfeng.kit.calendar.Deadline;
import org.qingfeng.kit.calendar.RunningTerm;
import org.qingfeng.kit.calendar.WorkingDays;
import org.qingfeng.kit.clock.BusinessDate;

/** The terms of problems and measures as they stand today; derived when read, never stored. */
@ApplicationScoped
class Terms {
    private static final String PROBLEM = "RECTIFICATION_PLAN";
    private static final String MEASURE = "MEASURE_TIMETABLE";

    @Inject
    CurrentCalendar calendar;

    @Inject
    BusinessDate businessDate;

    LocalDate today() {
        return businessDate.today();
    }

    /** Runs from the confirmation or the last relapse; settled by closing, or by whatever ended it otherwise. */
    @Nullable
    Deadline of(Problem problem) {
        if (problem.openedOn == null || problem.dueOn == null) {
            return null;
        }
        LocalDate settled = problem.state().isOpen()
                ? null
                : problem.closedOn != null
                        ? problem.closedOn
                        : problem.stateHistory
                                .get(problem.stateHistory.size() - 1)
                                .on();
        RunningTerm term =
                RunningTerm.until(PROBLEM, problem.openedOn, problem.dueOn).settledOn(settled);
        return calendar.deadline(term, today());
    }

    @Nullable
    Deadline of(Measure measure) {
        LocalDate start = measure.startsOn == null ? measure.approvedOn : measure.startsOn;
        if (start == null || measure.dueOn == null || measure.approvedOn == null) {
            return null;
        }
        LocalDate settled = measure.state == MeasureState.CANCELLED ? measure.lastOn : measure.doneOn;
        return calendar.deadline(
                RunningTerm.until(MEASURE, start, measure.dueOn).settledOn(settled), today());
    }

    /** The last due date for which today lies within the working days of the warning. */
    LocalDate yellowUntil() {
        WorkingDays days = calendar.workingDays();
        int warned = calendar.warning().workingDays();
        LocalDate due = today();
        while (!days.minusWorkingDays(due.plusDays(1), warned).isAfter(today())) {
            due = due.plusDays(1);
        }
        return due;
    }

    int yellowPercent() {
        return calendar.warning().percent();
    }
}
