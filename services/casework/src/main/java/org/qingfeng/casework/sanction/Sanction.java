package org.qingfeng.casework.sanction;

import static org.qingfeng.casework.sanction.SanctionRefusal.*;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.contracts.casework.SanctionEvent;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.protection.Protected;

/** 处分: one of a decision, effective on its day; ended by time, changed or quashed by appeal (domain C4). */
@Entity
@Table(name = "sanction")
@RecordKind("sanction")
public class Sanction extends SanctionFields {
    /** For Hibernate. */
    protected Sanction() {}

    /** By a case's decision, whose rules were asked before. */
    Sanction(NewSanction asked, Course course, Matter matter, LocalDate decidedOn, Moment moment) {
        super(matter.person().orgCode(), course.first(), decidedOn, moment);
        concern(matter.person(), matter.personRef());
        caseId = matter.caseId();
        clueId = matter.clueId();
        family = asked.family();
        kind = asked.kind();
        decidingOrgCode = asked.decidingOrgCode().value();
        documentNumber = asked.documentNumber();
        insteadOfRemoval = asked.standsInForRemoval();
        months = asked.months();
        disciplines = matter.disciplines();
        eightRulesCategory = matter.eightRulesCategory();
        this.decidedOn = decidedOn;
        effectiveOn = decidedOn;
        restrictionEndsOn = course.restrictionEndsOn();
        probationEndsOn = course.probationEndsOn();
        give(matter.keepers());
        // Nobody learns of his sanction here before it is announced to him.
        recuse(List.of(personId()));
    }

    /** 宣布送达: from now on the person sees it, and the terms of an appeal run. */
    void deliver(LocalDate on) {
        to(SanctionVerb.DELIVER, on);
        refuseIf(deliveredOn != null, "deliveredOn", DELIVERED_ALREADY, String.valueOf(deliveredOn));
        refuseIf(on.isBefore(decidedOn), "deliveredOn", BEFORE_THE_DECISION, decidedOn);
        deliveredOn = on;
        recuse(List.of());
        List<UUID> persons = new ArrayList<>(List.of(handlers));
        persons.add(personId());
        give(persons);
    }

    /** 恢复党员权利: once the probation is over; the restriction lasts two years more. */
    void restoreRights(LocalDate on, RestrictionPeriod after, @Nullable String how) {
        to(SanctionVerb.RESTORE_RIGHTS, on);
        refuseIf(
                probationEndsOn != null && on.isBefore(probationEndsOn),
                "on",
                PROBATION_NOT_OVER,
                String.valueOf(probationEndsOn));
        restrictionEndsOn = after.endsOn();
        remember(how);
    }

    /** 延长留党察看: once, by a year, from one to two. */
    void extendProbation(LocalDate on, String why) {
        to(SanctionVerb.EXTEND_PROBATION, on);
        LocalDate end = Objects.requireNonNull(probationEndsOn);
        boolean two = !end.isBefore(effectiveOn.plusYears(2));
        refuseIf(probationExtended || two, PROBATION_EXTENDED_ALREADY);
        refuseIf(on.isBefore(decidedOn), "on", KitRefusal.DATE_BEFORE_STEP, decidedOn);
        probationEndsOn = end.plusYears(1);
        probationExtended = true;
        remember(why);
    }

    /** 开除党籍 overtakes the probation, which stays in the figures of its own date. */
    void overtake(LocalDate on) {
        to(SanctionVerb.EXPEL, on);
        endedOn = on;
    }

    /** By an appeal: another sanction of the same family, never a heavier one, stands in its place. */
    void change(UUID successor, LocalDate on, String why) {
        to(SanctionVerb.CHANGE, on);
        replacedBy = successor;
        endedOn = on;
        remember(why);
    }

    /** As the successor of a changed one: decided now, effective since the first decision. */
    void succeed(Sanction changed, Course course) {
        effectiveOn = changed.effectiveOn;
        replaces = changed.id;
        deliveredOn = null;
        restrictionEndsOn = course.restrictionEndsOn();
        probationEndsOn = course.probationEndsOn();
        handlers = changed.handlers.clone();
        recused = changed.recused.clone();
    }

    /** By an appeal: it never was right, so person, post and pay are restored. */
    void quash(LocalDate on, String why) {
        to(SanctionVerb.QUASH, on);
        endedOn = on;
        remember(why);
    }

    /** Its case was corrected in what the sanction has from it. */
    void follow(Matter matter, LocalDate decided, @Nullable Course course) {
        to(SanctionVerb.FOLLOW);
        orgCode = matter.person().orgCode().value();
        concern(matter.person(), matter.personRef());
        disciplines = matter.disciplines();
        eightRulesCategory = matter.eightRulesCategory();
        if (course != null) {
            restrictionEndsOn = course.restrictionEndsOn();
            probationEndsOn = course.probationEndsOn();
            effectiveOn = replaces == null ? decided : effectiveOn;
            decidedOn = decided;
            stateHistory =
                    List.of(new StateEntry(state, decided, stateHistory.get(0).recordedOn()));
        }
    }

    void correct(CorrectedSanction corrected, String why) {
        to(SanctionVerb.CORRECT);
        refuseIf(corrected.equals(correctable()), "changes", NOTHING_TO_CORRECT);
        refuseIf(
                corrected.deliveredOn() != null && corrected.deliveredOn().isBefore(decidedOn),
                "changes.deliveredOn",
                BEFORE_THE_DECISION,
                decidedOn);
        refuseIf(
                corrected.deliveredOn() != null && corrected.deliveredOn().isAfter(today()),
                "changes.deliveredOn",
                KitRefusal.DATE_IN_FUTURE,
                today());
        documentNumber = corrected.documentNumber();
        deliveredOn = deliveredOn == null ? null : corrected.deliveredOn();
        insteadOfRemoval = corrected.insteadOfRemoval();
        remember(why);
    }

    CorrectedSanction correctable() {
        return new CorrectedSanction(documentNumber, deliveredOn, insteadOfRemoval);
    }

    void annul(String why) {
        to(SanctionVerb.VOID);
        remember(why);
    }

    void remember(@Nullable String text) {
        note = text == null ? note : Protected.of(text);
    }

    /** The state as it stands on this day: a period that is over has ended by itself. */
    SanctionState stateOn(LocalDate today) {
        boolean timed = state() == SanctionState.IN_PERIOD || state() == SanctionState.RIGHTS_RESTORED;
        boolean over = restrictionEndsOn != null && !today.isBefore(restrictionEndsOn);
        return timed && over ? SanctionState.PERIOD_ENDED : state();
    }

    boolean isOver(LocalDate today) {
        return stateOn(today) == SanctionState.PERIOD_ENDED;
    }

    /** Held back without an end that is known yet. */
    boolean isForGoodOrOnProbation() {
        return state() == SanctionState.IN_FORCE || state() == SanctionState.PROBATION;
    }

    boolean isAbout(PersonRef ref) {
        return ref.value().equals(personRef);
    }

    Held held() {
        return new Held(id, caseId, clueId, family, kind, state(), effectiveOn, restrictionEndsOn, probationEndsOn);
    }

    private UUID personId() {
        PersonSnapshot person = Objects.requireNonNull(person(), "a sanction's person is open in its steps");
        return Objects.requireNonNull(person.personId());
    }

    @Override
    protected Transitions<SanctionState, SanctionVerb> transitions() {
        return SanctionState.TABLE;
    }

    @Override
    protected SanctionEvent event(Function<UUID, PersonRef> refer) {
        return SanctionEvents.of(this);
    }
}
