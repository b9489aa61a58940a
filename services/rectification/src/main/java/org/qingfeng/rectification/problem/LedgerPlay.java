package org.qingfeng.rectification.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerRow;
import org.qingfeng.rectification.proceeding.Home;
import org.qingfeng.rectification.proceeding.RowSteps;

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
    RowSteps steps;

    @Inject
    DirectoryCheck directory;

    Problem enter(LedgerRow row, Work work) {
        Problem problem = row.id() == null || row.version() == null
                ? created(row, work)
                : changed(row, work.load(Problem.class, row.id(), row.version(), "版本"), work);
        play(row, problem, work);
        return problem;
    }

    private Problem created(LedgerRow row, Work work) {
        steps.demand("createProblem", work);
        NewProblem form = steps.valid(entry.read(row, null));
        Home.demandWithin(work.caller(), form.orgCode());
        Problem problem = new Problem(form, work.moment());
        checks.check(problem, form, null, work);
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
        NewProblem form = steps.valid(entry.read(row, problem));
        if (!form.equals(problem.form())) {
            steps.demand("changeProblem", problem, work);
            Home.demandWithin(work.caller(), form.orgCode());
            NewProblem before = problem.form();
            problem.change(form);
            checks.check(problem, form, before, work);
        }
        return problem;
    }

    private void play(LedgerRow row, Problem problem, Work work) {
        LocalDate confirmed = RowSteps.asked(row, ProblemLedger.CONFIRMED, problem.confirmedOn);
        if (confirmed != null) {
            allow("confirmProblem", problem, work);
            campaigns.confirm(problem, new Confirmation(confirmed, null), confirmed, work);
        }
        LocalDate planned =
                RowSteps.asked(row, ProblemLedger.PLANNED, ProblemLedger.first(problem, ProblemState.RECTIFYING));
        if (planned != null) {
            allow("approvePlanProblem", problem, work);
            problem.approvePlan(new PlanApproval(planned, null), planned);
        }
        LocalDate submitted = RowSteps.asked(
                row, ProblemLedger.SUBMITTED, ProblemLedger.last(problem, ProblemState.PENDING_ACCEPTANCE));
        if (submitted != null) {
            allow("submitProblem", problem, work);
            problem.submit(submitted);
        }
        LocalDate closed = RowSteps.asked(row, ProblemLedger.CLOSED, problem.closedOn);
        if (closed != null) {
            allow("acceptProblem", problem, work);
            UUID acceptor = RowSteps.person(work);
            problem.accept(acceptance(row), closed, acceptor, directory.post(acceptor, closed));
        }
    }

    private static Acceptance acceptance(LedgerRow row) {
        return new Acceptance(
                null,
                new Acceptance.Checks(true, true, true),
                List.of(),
                row.text("noneHandledReason"),
                row.text("opinion"),
                null);
    }

    private void allow(String operation, Problem problem, Work work) {
        steps.demand(operation, problem, work);
        RowSteps.person(work);
    }
}
