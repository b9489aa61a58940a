package org.qingfeng.rectification.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.identity.Permissions;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerRow;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.rectification.proceeding.RectificationRefusal;

/** Enters a row of the ledger and plays its steps on their dates, under the rights of whoever imports it. */
@ApplicationScoped
class LedgerPlay {
    @Inject
    LedgerEntry entry;

    @Inject
    ProblemCampaign campaigns;

    @Inject
    ProblemChecks checks;

    @Inject
    Permissions permissions;

    Problem enter(LedgerRow row, Work work) {
        Problem problem = row.id() == null || row.version() == null
                ? created(row, work)
                : changed(row, work.load(Problem.class, row.id(), row.version(), "版本"), work);
        steps(row, problem, work);
        return problem;
    }

    private Problem created(LedgerRow row, Work work) {
        permissions.demand(work.caller(), "createProblem");
        NewProblem form = entry.read(row, null);
        checks.within(work, form.orgCode());
        Problem problem = new Problem(form, work.moment());
        checks.check(problem, form, work);
        String measures = row.text("measures");
        if (measures != null) {
            measures.lines().filter(line -> !line.isBlank()).forEach(line -> problem.addMeasure(measure(line, form)));
        }
        return problem;
    }

    /** The row's owner and due date are those of its measures; the road map is one step, the measure itself. */
    private static NewMeasure measure(String line, NewProblem form) {
        String content = line.strip();
        return new NewMeasure(
                content,
                form.orgCode(),
                form.owner(),
                null,
                form.dueOn(),
                List.of(new RoadStep(content.substring(0, Math.min(content.length(), 200)), form.dueOn(), null)));
    }

    private Problem changed(LedgerRow row, Problem problem, Work work) {
        NewProblem form = entry.read(row, problem);
        if (!form.equals(problem.form())) {
            permissions.demand(work.caller(), "changeProblem");
            checks.atHome(problem, work);
            checks.within(work, form.orgCode());
            problem.change(form);
            checks.check(problem, form, work);
        }
        return problem;
    }

    private void steps(LedgerRow row, Problem problem, Work work) {
        LocalDate confirmed = asked(row, ProblemLedger.CONFIRMED, problem.confirmedOn);
        if (confirmed != null) {
            allow("confirmProblem", problem, work);
            campaigns.confirm(problem, new Confirmation(confirmed, null), confirmed, work);
        }
        LocalDate planned = asked(row, ProblemLedger.PLANNED, ProblemLedger.first(problem, ProblemState.RECTIFYING));
        if (planned != null) {
            allow("approvePlanProblem", problem, work);
            problem.approvePlan(new PlanApproval(planned, null), planned);
        }
        LocalDate submitted =
                asked(row, ProblemLedger.SUBMITTED, ProblemLedger.last(problem, ProblemState.PENDING_ACCEPTANCE));
        if (submitted != null) {
            allow("submitProblem", problem, work);
            problem.submit(submitted);
        }
        LocalDate closed = asked(row, ProblemLedger.CLOSED, problem.closedOn);
        if (closed != null) {
            allow("acceptProblem", problem, work);
            problem.accept(acceptance(row), closed, person(work));
        }
    }

    /** The date of a step that the row has and the problem has not. */
    private static @Nullable LocalDate asked(LedgerRow row, String step, @Nullable LocalDate done) {
        LocalDate asked = row.date(step);
        return Objects.equals(asked, done) ? null : asked;
    }

    private static Acceptance acceptance(LedgerRow row) {
        return new Acceptance(
                null,
                new Acceptance.Checks(true, true, true),
                List.of(),
                row.text("noneHandledReason"),
                row.text("opinion"));
    }

    private void allow(String operation, Problem problem, Work work) {
        permissions.demand(work.caller(), operation);
        checks.atHome(problem, work);
        person(work);
    }

    private static UUID person(Work work) {
        UUID person = work.caller().personId();
        if (person == null) {
            throw new Refused(RectificationRefusal.NO_PERSON);
        }
        return person;
    }
}
