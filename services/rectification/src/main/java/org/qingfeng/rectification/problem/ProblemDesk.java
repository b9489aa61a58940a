package org.qingfeng.rectification.problem;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.clock.BusinessDate;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.rectification.proceeding.RecordDesk;

/** What the resources of problems, of their steps and of their measures share. */
abstract class ProblemDesk extends RecordDesk<Problem, ProblemView> {
    @Inject
    Terms terms;

    @Inject
    DirectoryCheck directory;

    @Inject
    BusinessDate businessDate;

    /** The step's business date, today if it names none. */
    LocalDate day(@Nullable LocalDate on) {
        return on == null ? businessDate.today() : on;
    }

    @Override
    protected Class<Problem> type() {
        return Problem.class;
    }

    @Override
    protected String path() {
        return "problems";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of(
                "foundOn", LocalDate.class,
                "confirmedOn", LocalDate.class,
                "dueOn", LocalDate.class,
                "closedOn", LocalDate.class,
                "nextMeasureDue", LocalDate.class,
                "number", String.class,
                "title", String.class);
    }

    @Override
    protected ProblemView view(Problem problem, List<AllowedAction> allowed) {
        return ProblemView.of(problem, identity.caller(), terms, allowed);
    }
}
