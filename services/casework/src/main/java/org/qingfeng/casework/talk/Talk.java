package org.qingfeng.casework.talk;

import static org.qingfeng.casework.talk.TalkRefusal.*;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.formact.FormUse;
import org.qingfeng.casework.rules.FirstFormMeasure;
import org.qingfeng.casework.rules.Form;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.casework.TalkEvent;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.Proposer;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.problem.KitRefusal;

/** 谈话: with one person, planned, approved where it has to be, held by two, signed by the person himself (domain C6). */
@Entity
@Table(name = "talk")
@RecordKind("talk")
public class Talk extends TalkFields {
    private static final int OFFICERS = 2;

    /** For Hibernate. */
    protected Talk() {}

    Talk(NewTalk form, LocalDate on, Function<UUID, PersonRef> refer, Moment moment) {
        super(form, on, moment);
        type = form.type();
        organCode = form.organCode().value();
        plannedOn = form.plannedOn();
        caseId = form.caseId();
        clueId = form.clueId();
        refuseIf(form.interviewees().size() > 1, "interviewees", TALKED_TO_ONE_BY_ONE);
        refuseIf(form.plannedOn().isBefore(on), "plannedOn", KitRefusal.DATE_BEFORE_STEP, on);
        content(c -> TalkContent.planned(form));
        meet(refer);
        man(form.interviewers());
    }

    /** By these officers; it is given to them and to who planned it. */
    private void man(List<UUID> officers) {
        refuseIf(
                type.needsTwoOfficers() && officers.stream().distinct().count() < OFFICERS,
                "interviewers",
                TWO_OFFICERS_TALK);
        interviewers = officers.stream().distinct().toArray(UUID[]::new);
        UUID planner = createdByPerson;
        give(Stream.concat(Stream.of(interviewers), Stream.ofNullable(planner)).toList());
    }

    void approve(LocalDate on) {
        to(TalkVerb.APPROVE, on);
        refuseIf(new Proposer(createdBy, createdByPerson).acts(moment()), APPROVER_IS_PLANNER);
        approver = moment().person();
    }

    /** 本人未到. */
    void missed(LocalDate on, String why) {
        to(TalkVerb.NO_SHOW, on);
        notBeforeLastState(on);
        refuseIf(plannedOn == null, NO_DAY_SET);
        List<LocalDate> days = new ArrayList<>(missedOn);
        days.add(on);
        missedOn = List.copyOf(days);
        plannedOn = null;
        note(TalkVerb.NO_SHOW, on, why);
    }

    void reschedule(LocalDate day, String why) {
        to(TalkVerb.RESCHEDULE);
        LocalDate last = stateHistory.get(stateHistory.size() - 1).on();
        refuseIf(day.isBefore(last), "plannedOn", KitRefusal.DATE_BEFORE_STEP, last);
        plannedOn = day;
        note(TalkVerb.RESCHEDULE, today(), why);
    }

    /**
     * Held: from now on the person reads the record, and signs it.
     *
     * @param conflicted who declared a conflict with the person, and must still not see it
     */
    void hold(TalkSteps.Held held, LocalDate on, Set<UUID> conflicted) {
        to(TalkVerb.HOLD, on);
        refuseIf(plannedOn == null, NO_DAY_SET);
        heldOn = on;
        man(held.interviewers() == null ? List.of(interviewers) : held.interviewers());
        content(c -> c.held(held));
        recuse(conflicted);
        List<UUID> persons = new ArrayList<>(List.of(handlers));
        persons.add(intervieweeId());
        give(persons);
    }

    /** The use of the first form that it is, unless a clue's conclusion or a case's decision will be. */
    @Nullable
    FormUse use() {
        FirstFormMeasure measure = type.measure();
        if (measure == null || clueId != null || caseId != null) {
            return null;
        }
        List<UUID> officers =
                Stream.of(handlers).filter(h -> !h.equals(intervieweeId())).toList();
        return new FormUse(
                Form.FIRST, measure.name(), Objects.requireNonNull(heldOn), organ(), null, interviewee(), officers);
    }

    /** 本人签字: by the account of the person himself. */
    void sign(LocalDate on, @Nullable String comment) {
        to(TalkVerb.SIGN, on);
        refuseIf(!intervieweeId().equals(moment().person()), NOT_THE_INTERVIEWEE);
        signedOn = on;
        note(TalkVerb.SIGN, on, comment);
    }

    /** 回访: what became of what was promised. */
    void followUp(LocalDate on, String text) {
        to(TalkVerb.FOLLOW_UP, on);
        note(TalkVerb.FOLLOW_UP, on, text);
    }

    void cancel(LocalDate on, String why) {
        to(TalkVerb.CANCEL, on);
        note(TalkVerb.CANCEL, on, why);
    }

    void annul(String why) {
        to(TalkVerb.VOID);
        note(TalkVerb.VOID, today(), why);
    }

    private void notBeforeLastState(LocalDate on) {
        LocalDate last = stateHistory.get(stateHistory.size() - 1).on();
        refuseIf(on.isBefore(last), "on", KitRefusal.DATE_BEFORE_STEP, last);
    }

    @Override
    protected Transitions<TalkState, TalkVerb> transitions() {
        return TalkState.TABLE;
    }

    /** No text, and every person as a reference. */
    @Override
    protected TalkEvent event(Function<UUID, PersonRef> refer) {
        return new TalkEvent(
                id,
                version,
                organ(),
                state,
                type.name(),
                heldOn,
                caseId,
                clueId,
                formActId,
                Stream.of(interviewers).map(refer).toList(),
                interviewees,
                stateHistory);
    }
}
