package org.qingfeng.statistics.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.rectification.ProblemEvent;

/** The filters that the numbers of measures share (domain A.3 M02, "counts in these states"). */
final class MeasureCounting {
    private static final Set<String> APPROVED = Set.of("APPROVED", "IN_PROGRESS", "DONE", "VERIFIED", "LONG_TERM");
    private static final Set<String> DONE = Set.of("DONE", "VERIFIED", "LONG_TERM");

    private MeasureCounting() {}

    static List<ProblemEvent.Measure> approved(ProblemEvent problem) {
        if (!ProblemCounting.isFound(problem)) {
            return List.of();
        }
        return problem.measures().stream()
                .filter(m -> APPROVED.contains(m.state()))
                .toList();
    }

    static String id(ProblemEvent.Measure measure) {
        return measure.id().toString();
    }

    static @Nullable LocalDate approvedOn(ProblemEvent.Measure measure) {
        return measure.approvedOn();
    }

    static @Nullable LocalDate doneOn(ProblemEvent.Measure measure) {
        return measure.doneOn();
    }

    static @Nullable LocalDate dueOn(ProblemEvent.Measure measure) {
        return measure.dueOn();
    }

    static @Nullable String ownerOrg(ProblemEvent.Measure measure) {
        return measure.ownerOrgCode() == null ? null : measure.ownerOrgCode().value();
    }

    static boolean isDone(ProblemEvent.Measure measure) {
        return DONE.contains(measure.state());
    }

    static boolean isDoneOnTime(ProblemEvent.Measure measure) {
        return "YES".equals(onTime(measure)) && measure.dueOn() != null;
    }

    /** YES, NO, or OPEN while it is not done; what has no due date is on time whenever it is done. */
    static String onTime(ProblemEvent.Measure measure) {
        if (!isDone(measure) || measure.doneOn() == null) {
            return "OPEN";
        }
        return measure.dueOn() == null || !measure.doneOn().isAfter(measure.dueOn()) ? "YES" : "NO";
    }

    /** M27: it says who, by when and in which steps. */
    static boolean isComplete(ProblemEvent.Measure measure) {
        return measure.owner() != null && measure.dueOn() != null && measure.steps() > 0;
    }
}
