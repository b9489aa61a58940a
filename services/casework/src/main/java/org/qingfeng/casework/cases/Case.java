package org.qingfeng.casework.cases;

import static org.qingfeng.casework.cases.CaseRefusal.*;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.sanction.Family;
import org.qingfeng.casework.sanction.Matter;
import org.qingfeng.casework.sanction.NewSanction;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.contracts.casework.CaseEvent;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.problem.KitRefusal;

/** 案件: one person, one matter, from the proposal of its filing to the archive (domain C3). */
@Entity
@Table(name = "case_file")
@RecordKind("case")
public class Case extends CaseInquiry {
    /** For Hibernate. */
    protected Case() {}

    /** @param ref how events refer to the person */
    Case(NewCase form, LocalDate on, Function<UUID, PersonRef> refer, Moment moment) {
        super(form, on, moment);
        refer(refer);
    }

    void change(NewCase form, Function<UUID, PersonRef> refer) {
        change(form);
        refer(refer);
    }

    private void refer(Function<UUID, PersonRef> refer) {
        personRef = refer.apply(
                        Objects.requireNonNull(Objects.requireNonNull(person()).personId()))
                .value();
    }

    /**
     * 处理决定: effective on its day. Whether each sanction may be given, and by whom, its rules are asked beside this.
     *
     * @param reported whether a county's body decides, so that the town reported for approval 报批
     */
    void decide(Decision decision, LocalDate on, boolean reported) {
        to(CaseVerb.DECIDE, on);
        List<NewSanction> sanctions = decision.sanctions();
        refuseIf(team().investigators().contains(actor()) || team().tryers().contains(actor()), INVESTIGATOR_DECIDES);
        refuseIf(decision.outcome() == CaseOutcome.SANCTION && sanctions.isEmpty(), "sanctions", SANCTIONS_MISSING);
        refuseIf(!decision.outcome().mayHaveSanctions() && !sanctions.isEmpty(), "sanctions", SANCTIONS_UNWANTED);
        refuseIf(decision.needsMeasure() && decision.measure() == null, "measure", MEASURE_MISSING);
        refuseIf(!decision.needsMeasure() && decision.measure() != null, "measure", MEASURE_UNWANTED);
        refuseIf(decision.needsMeasure() && !decision.isOfTheFirstForm(on), "measure", MEASURE_NOT_OF_FIRST_FORM);
        refuseIf(decision.afterConviction() && !decision.expels(), "afterConviction", CONVICTION_WITHOUT_EXPULSION);
        refuseIf(sanctions.stream().anyMatch(this::isHeavierThanShown), "sanctions", HEAVIER_THAN_SHOWN);
        refuseIf(needsBranch(decision) && branchMetOn == null, BRANCH_MEETING_MISSING);
        refuseIf(reported && isFiledBy(FilingOrgan.PARTY) && countyReviews < 2, SECOND_REVIEW_MISSING);
        outcome = decision.outcome();
        measure = decision.measure();
        afterConviction = decision.afterConviction();
        concludedOn = on;
        changesPost = sanctions.stream().anyMatch(s -> TakesPost.isBy(s.kind()));
        write(CaseVerb.DECIDE, on, decision.grounds());
    }

    /** A sanction of a family that was not shown, or of a heavier kind. */
    private boolean isHeavierThanShown(NewSanction asked) {
        return shown.stream()
                .noneMatch(s -> s.family() == asked.family() && s.kind().compareTo(asked.kind()) >= 0);
    }

    /** 支部大会: for whatever of the Party's is decided about a member. */
    private boolean needsBranch(Decision decision) {
        boolean party = decision.sanctions().stream().anyMatch(s -> s.family() == Family.PARTY);
        boolean exempt = decision.outcome() == CaseOutcome.EXEMPT && isFiledBy(FilingOrgan.PARTY);
        return partyMember && (party || exempt);
    }

    /** 宣布: to the branch and to the person, by two officers, within a month. */
    void announce(AfterDecision.Announcement announcement, LocalDate on, LocalDate deliveredOn) {
        to(CaseVerb.ANNOUNCE, on);
        refuseIf(distinct(announcement.officers()) < Team.INVESTIGATORS, "officers", TWO_OFFICERS_NEEDED);
        refuseIf(
                concludedOn != null && deliveredOn.isBefore(concludedOn),
                "deliveredOn",
                DELIVERY_BEFORE_DECISION,
                String.valueOf(concludedOn));
        refuseIf(deliveredOn.isAfter(today()), "deliveredOn", KitRefusal.DATE_IN_FUTURE, today());
        announcedOn = on;
        write(CaseVerb.ANNOUNCE, on, announcement.officers(), announcement.note(), List.of());
    }

    void execute(LocalDate on, @Nullable String note) {
        to(CaseVerb.EXECUTE, on);
        executedOn = on;
        write(CaseVerb.EXECUTE, on, note);
    }

    void reportExecution(LocalDate on, @Nullable String note) {
        to(CaseVerb.REPORT_EXECUTION, on);
        notBeforeLastState(on);
        refuseIf(executionReportedOn != null, EXECUTION_REPORTED_ALREADY, String.valueOf(executionReportedOn));
        executionReportedOn = on;
        write(CaseVerb.REPORT_EXECUTION, on, note);
    }

    /** 归档: after the execution report. */
    void close(LocalDate on) {
        to(CaseVerb.CLOSE, on);
        refuseIf(executionReportedOn == null, EXECUTION_NOT_REPORTED);
        write(CaseVerb.CLOSE, on, null);
    }

    /** 回访教育. */
    void revisit(LocalDate on, @Nullable String note) {
        to(CaseVerb.REVISIT, on);
        notBeforeLastState(on);
        write(CaseVerb.REVISIT, on, note);
    }

    /** 更正, in any state: what was entered wrongly of dates, unit and categories; the order of its steps stays. */
    void correct(CorrectedCase corrected, String why) {
        to(CaseVerb.CORRECT);
        refuseIf(corrected.equals(correctable()), "changes", NOTHING_TO_CORRECT);
        refuse(new CaseCorrection(this, corrected, today()).violations());
        refuseIf(actor().equals(createdByPerson), PROPOSER_CANNOT_APPROVE);
        concern(corrected.in(Objects.requireNonNull(person())));
        orgCode = corrected.orgCode().value();
        disciplines = corrected.disciplines();
        eightRulesCategory = corrected.eightRulesCategory();
        if (!Objects.equals(corrected.filedOn(), filedOn) && corrected.filedOn() != null) {
            redate(CaseState.APPROVED, corrected.filedOn());
            LocalDate before = filedOn;
            filings = filings.stream()
                    .map(f -> Objects.equals(f.on(), before) ? f.filed(corrected.filedOn()) : f)
                    .toList();
            filedOn = corrected.filedOn();
        }
        if (!Objects.equals(corrected.concludedOn(), concludedOn) && corrected.concludedOn() != null) {
            redate(CaseState.DECIDED, corrected.concludedOn());
            concludedOn = corrected.concludedOn();
        }
        write(CaseVerb.CORRECT, today(), why);
    }

    private void redate(CaseState entered, LocalDate on) {
        List<StateEntry> history = new ArrayList<>(stateHistory);
        history.replaceAll(e -> e.state().equals(entered.name()) ? new StateEntry(e.state(), on, e.recordedOn()) : e);
        stateHistory = List.copyOf(history);
    }

    CorrectedCase correctable() {
        return new CorrectedCase(org(), rank, disciplines, eightRulesCategory, filedOn, concludedOn);
    }

    /** 作废: entered by mistake, such as twice. */
    void annul(String why) {
        to(CaseVerb.VOID);
        refuseIf(actor().equals(createdByPerson), PROPOSER_CANNOT_APPROVE);
        write(CaseVerb.VOID, today(), why);
    }

    /** Whether it is about this person. */
    public boolean concerns(UUID someone) {
        return isKeptFrom(someone);
    }

    public boolean isInvestigatedBy(UUID officer) {
        return team().investigators().contains(officer);
    }

    /** What its sanctions have from it. */
    public Matter matter() {
        return new Matter(
                id,
                clueId,
                Objects.requireNonNull(person()),
                Objects.requireNonNull(personRef),
                disciplines,
                eightRulesCategory,
                team().ofItsSanctions());
    }

    /** The case, if it exists and this session may see it. */
    public static @Nullable Case find(StatelessSession session, UUID id) {
        return session.get(Case.class, id);
    }

    @Override
    protected Transitions<CaseState, CaseVerb> transitions() {
        return CaseState.TABLE;
    }

    @Override
    protected CaseEvent event(Function<UUID, PersonRef> refer) {
        return CaseEvents.of(this);
    }
}
