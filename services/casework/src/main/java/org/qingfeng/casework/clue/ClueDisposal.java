package org.qingfeng.casework.clue;

import static org.qingfeng.casework.clue.ClueRefusal.*;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** 处置: from the first opinion on a clue to its conclusion, each way with its clocks (domain B.5, C2). */
@MappedSuperclass
abstract class ClueDisposal extends ClueAftermath {
    private static final int VERIFIERS = 2;

    /** For Hibernate. */
    ClueDisposal() {}

    ClueDisposal(NewClue form, OrgCode registrar, String number, Moment moment) {
        super(form, registrar, number, moment);
    }

    /** 拟办意见, within one month of receipt; of what follows a report or a review as well. */
    void propose(Proposal proposal, LocalDate on) {
        to(ClueVerb.PROPOSE, on);
        refuseIf(pending() != null, PROPOSAL_PENDING);
        SubMethod part = proposal.subMethod();
        Method method = proposal.method();
        boolean parted = Arrays.stream(SubMethod.values()).anyMatch(s -> s.method() == method);
        refuseIf(parted && part == null, "subMethod", SUB_METHOD_MISSING, method.zh());
        refuseIf(part != null && part.method() != method, "subMethod", SUB_METHOD_OF_ANOTHER, name(part), method.zh());
        refuseIf(!mayFollow(method), "method", METHOD_NOT_FROM_HERE, method.zh(), followers());
        dispositions.add(new Disposition(dispositions.size() + 1, method, part, on, actor()));
        note(ClueVerb.PROPOSE, dispositions.size(), on, proposal.opinion());
        reportByProposing(on);
    }

    private static String name(@Nullable SubMethod part) {
        return part == null ? "" : part.zh();
    }

    /** What is proposed next is the opinion that the report on an inquiry or a verification owes. */
    private void reportByProposing(LocalDate on) {
        Disposition present = present();
        boolean owed = state() == ClueState.INQUIRY_REPORT_DUE || state() == ClueState.VERIFY;
        if (owed && present != null && present.reportedOn == null) {
            present.reportedOn = on;
            present.reportedBy = actor();
            settleClocks(on);
        }
    }

    private boolean mayFollow(Method method) {
        return ClueState.TABLE.next(state(), method.begins()) != null;
    }

    private String followers() {
        return Arrays.stream(Method.values())
                .filter(this::mayFollow)
                .map(Method::zh)
                .collect(Collectors.joining("、"));
    }

    void returnProposal(LocalDate on, String why) {
        to(ClueVerb.RETURN_PROPOSAL, on);
        Disposition pending = proposed();
        dispositions.remove(pending);
        note(ClueVerb.RETURN_PROPOSAL, pending.number, on, why);
    }

    /** By another than the proposer; the first approval is the date by which the clue counts. */
    void approve(LocalDate on, @Nullable String opinion, @Nullable UUID meetingId, ClueTerms terms) {
        to(ClueVerb.APPROVE, on);
        Disposition line = proposed();
        refuseIf(line.proposedBy != null && line.proposedBy.acts(moment()), APPROVER_IS_PROPOSER);
        refuseIf(on.isBefore(line.proposedOn), "on", KitRefusal.DATE_BEFORE_STEP, line.proposedOn);
        refuseIf(line.method == Method.VERIFY && handlers.length < VERIFIERS, VERIFICATION_NEEDS_TWO);
        endPresent(on, line.method.name());
        settleClocks(on);
        line.approvedOn = on;
        line.meetingId = meetingId;
        note(ClueVerb.APPROVE, line.number, on, opinion);
        to(line.method.begins(), on);
        if (firstApprovedOn == null) {
            firstApprovedOn = on;
            firstMethod = line.method;
        }
        begin(line, on, terms);
    }

    private void begin(Disposition line, LocalDate on, ClueTerms terms) {
        switch (line.method) {
            case INQUIRY -> {
                if (line.subMethod == SubMethod.INQUIRY_LETTER) {
                    start(ClueTerms.REPLY, line.number, on, terms);
                }
            }
            case VERIFY -> start(ClueTerms.VERIFICATION, line.number, on, terms);
            case HOLD -> start(ClueTerms.REVIEW, line.number, on, terms);
            case CLOSE -> {
                line.end(on, Conclusion.NO_ACTION.name());
                conclude(Conclusion.NO_ACTION, null, on);
                closingReason = line.subMethod;
            }
            case TRANSFER -> line.end(on, Method.TRANSFER.name());
        }
    }

    private Disposition proposed() {
        Disposition pending = pending();
        if (pending == null) {
            throw new Refused(NO_PROPOSAL_PENDING);
        }
        return pending;
    }

    private void endPresent(LocalDate on, String outcome) {
        Disposition present = present();
        if (present != null && present.endedOn == null) {
            present.end(on, outcome);
        }
    }

    private Disposition line() {
        Disposition present = present();
        if (present == null) {
            throw new IllegalStateException("in " + state + " without an approved disposition");
        }
        return present;
    }

    /** 函询通知书送达: the term of the reply runs from its receipt. */
    void deliverInquiry(LocalDate on, ClueTerms terms) {
        to(ClueVerb.DELIVER_INQUIRY, on);
        Disposition line = line();
        refuseIf(line.subMethod != SubMethod.INQUIRY_LETTER, NOT_BY_LETTER);
        refuseIf(line.deliveredOn != null, DELIVERED_ALREADY, String.valueOf(line.deliveredOn));
        line.deliveredOn = on;
        clocks.remove(runningClock());
        start(ClueTerms.REPLY, line.number, on, terms);
    }

    /** The written reply came, or the talk was held; the report is due one month later. */
    void recordReply(LocalDate on, @Nullable String reply, ClueTerms terms) {
        to(ClueVerb.RECORD_REPLY, on);
        line().repliedOn = on;
        settleClocks(on);
        start(ClueTerms.REPORT, lineNumber(), on, terms);
        note(ClueVerb.RECORD_REPLY, lineNumber(), on, reply);
    }

    /** 情况报告和处置意见. */
    void report(LocalDate on, String opinion) {
        to(ClueVerb.REPORT, on);
        Disposition line = line();
        refuseIf(line.reportedOn != null, REPORTED_ALREADY, String.valueOf(line.reportedOn));
        line.reportedOn = on;
        line.reportedBy = actor();
        settleClocks(on);
        note(ClueVerb.REPORT, line.number, on, opinion);
    }

    void extend(LocalDate on, String why, ClueTerms terms) {
        to(ClueVerb.EXTEND, on);
        Disposition line = line();
        Clock clock = lastClock(ClueTerms.VERIFICATION);
        refuseIf(line.extendedOn != null, EXTENDED_ALREADY, String.valueOf(line.extendedOn));
        refuseIf(line.reportedOn != null, REPORTED_ALREADY, String.valueOf(line.reportedOn));
        if (clock != null && clock.runs()) {
            refuseIf(on.isAfter(clock.dueOn()), "on", EXTENDED_TOO_LATE, clock.dueOn());
            replaceClock(clock, clock.dueOn(terms.due(ClueTerms.EXTENSION, clock.dueOn())));
        }
        line.extendedOn = on;
        note(ClueVerb.EXTEND, line.number, on, why);
    }

    /** 暂存待查复查: it stays held, and is due again; whatever else is proposed and approved. */
    void reviewHold(LocalDate on, String finding, ClueTerms terms) {
        to(ClueVerb.REVIEW_HOLD, on);
        line().reviewedOn.add(on);
        settleClocks(on);
        start(ClueTerms.REVIEW, lineNumber(), on, terms);
        note(ClueVerb.REVIEW_HOLD, lineNumber(), on, finding);
    }

    /** 补录: the lines of an official form beyond those known, as they were approved elsewhere; nobody here proposed them. */
    void enterLines(List<ClueLedger.Line> lines, ClueTerms terms) {
        List<Disposition> known =
                dispositions.stream().filter(d -> !d.isPending()).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i < known.size()) {
                refuseIf(!known.get(i).says(lines.get(i)), "处置方式" + (i + 1), LINE_STANDS);
            } else {
                enter(lines.get(i), terms);
            }
        }
    }

    private void enter(ClueLedger.Line entered, ClueTerms terms) {
        LocalDate on = entered.approvedOn();
        leadTo(on);
        ClueVerb begins =
                concludes(entered) ? ClueVerb.FINISH : entered.method().begins();
        to(begins, on);
        endPresent(on, entered.method().name());
        settleClocks(on);
        Disposition line = new Disposition(dispositions.size() + 1, entered.method(), entered.subMethod(), on, null);
        line.approvedOn = on;
        line.statisticalOn = entered.statisticalOn();
        dispositions.add(line);
        if (firstApprovedOn == null) {
            firstApprovedOn = on;
            firstMethod = line.method;
        }
        if (begins == ClueVerb.FINISH) {
            boolean accepted = entered.subMethod() == SubMethod.CLOSE_ACCEPTED;
            line.end(on, Method.CLOSE.name());
            conclude(accepted ? Conclusion.ACCEPTED_CLOSED : Conclusion.UNFOUNDED, null, on);
            closingReason = entered.subMethod();
        } else {
            begin(line, on, terms);
        }
    }

    /** The form has no line for what comes between two approvals: that it was given to somebody, and answered. */
    private void leadTo(LocalDate on) {
        if (state() == ClueState.REGISTERED) {
            to(ClueVerb.ASSIGN, on);
        }
        if (state() == ClueState.ASSIGNED) {
            to(ClueVerb.PROPOSE, on);
        }
        if (state() == ClueState.INQUIRY) {
            to(ClueVerb.RECORD_REPLY, on);
            line().repliedOn = on;
        }
    }

    private boolean concludes(ClueLedger.Line entered) {
        boolean afterVerification = state() == ClueState.VERIFY && entered.subMethod() == SubMethod.CLOSE_UNFOUNDED;
        boolean afterReply = state() == ClueState.INQUIRY_REPORT_DUE && entered.subMethod() == SubMethod.CLOSE_ACCEPTED;
        return afterVerification || afterReply;
    }

    /** Concludes it, on the report of another. */
    void finish(Finish finish, LocalDate on) {
        ClueState from = state();
        to(ClueVerb.FINISH, on);
        Disposition line = line();
        refuseIf(pending() != null, PROPOSAL_PENDING);
        List<Conclusion> possible = conclusionsFrom(from);
        refuseIf(
                !possible.contains(finish.conclusion()),
                "conclusion",
                CONCLUSION_NOT_FROM_HERE,
                finish.conclusion().zh(),
                possible.stream().map(Conclusion::zh).collect(Collectors.joining("、")));
        refuseIf(line.reportedOn == null, REPORT_MISSING);
        refuseIf(line.reportedBy != null && line.reportedBy.acts(moment()), APPROVER_IS_PROPOSER);
        boolean firstForm = finish.conclusion() == Conclusion.FORM1;
        refuseIf(firstForm && finish.measure() == null, "measure", MEASURE_MISSING);
        refuseIf(!firstForm && finish.measure() != null, "measure", MEASURE_UNWANTED);
        refuseIf(firstForm && content().subjects().isEmpty(), NOBODY_TO_HANDLE);
        refuseIf(finish.caseId() != null && finish.conclusion() != Conclusion.CASE_FILED, "caseId", CASE_UNWANTED);
        caseId = finish.caseId();
        note(ClueVerb.FINISH, line.number, on, finish.reason());
        conclude(finish.conclusion(), finish, on);
    }

    private static List<Conclusion> conclusionsFrom(ClueState state) {
        return state == ClueState.VERIFY
                ? List.of(Conclusion.CASE_FILED, Conclusion.FORM1, Conclusion.UNFOUNDED, Conclusion.TO_PARTY_ORG)
                : List.of(Conclusion.ACCEPTED_CLOSED, Conclusion.FORM1);
    }

    private void conclude(Conclusion how, @Nullable Finish finish, LocalDate on) {
        endPresent(on, how.name());
        settleClocks(on);
        conclusion = how;
        measure = finish == null ? null : finish.measure();
        concludedOn = on;
    }
}
