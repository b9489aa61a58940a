package org.qingfeng.education.talk;

import static org.qingfeng.education.access.EducationRefusal.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.education.IntegrityTalkEvent;
import org.qingfeng.education.access.PersonalRecord;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.protection.Protected;

/** 廉政谈话: seen by who holds it, who is talked with and who oversees talks; what was said is protected. */
@Entity
@Table(name = "integrity_talk")
@RecordKind("integrity-talk")
public class Talk extends PersonalRecord<TalkState, TalkVerb> {
    @Enumerated(EnumType.STRING)
    public TalkType type;

    @Column(name = "planned_on")
    public LocalDate plannedOn;

    @Column(name = "held_on")
    public @Nullable LocalDate heldOn;

    public @Nullable String place;

    public String topic;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Interviewer> interviewers = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Interviewee> interviewees = List.of();

    public @Nullable String recorder;

    public @Nullable Protected content;

    /** Why it was cancelled, corrected or voided, the last time. */
    public @Nullable String reason;

    /** What was said, for an export: read while its page's transaction lasts. */
    @Transient
    public @Nullable TalkContent open;

    /** For Hibernate. */
    protected Talk() {}

    Talk(NewTalk form, TalkParties parties, Moment moment) {
        super(form.orgCode(), TalkState.PLANNED, TalkVerb.PLAN, moment.today(), moment);
        fill(form, parties);
    }

    void change(NewTalk form, TalkParties parties) {
        to(TalkVerb.CHANGE);
        fill(form, parties);
    }

    /** @param parties as of the day on which it was held */
    void hold(TalkHolding holding, LocalDate on, TalkParties parties) {
        begunBy(on);
        to(TalkVerb.HOLD, on);
        seat(parties);
        heldOn = on;
        content = Protected.of(TalkContent.of(holding));
    }

    /** 签字: by the interviewee's own account, once (domain C6). */
    void sign(UUID person, LocalDate on) {
        Interviewee own = interviewees.stream()
                .filter(one -> one.person().is(person))
                .findFirst()
                .orElseThrow(() -> new Refused(NOT_THE_INTERVIEWEE));
        boolean last = interviewees.stream().allMatch(one -> one.equals(own) || one.signedOn() != null);
        to(last ? TalkVerb.SIGN_LAST : TalkVerb.SIGN, on);
        refuseIf(own.signedOn() != null, SIGNED_ALREADY, String.valueOf(own.signedOn()));
        refuseIf(heldOn != null && on.isBefore(heldOn), "on", KitRefusal.DATE_BEFORE_STEP, String.valueOf(heldOn));
        interviewees = interviewees.stream()
                .map(one -> one.equals(own) ? one.signed(on) : one)
                .toList();
    }

    void followUp(TalkFollowUp visit, LocalDate on) {
        to(TalkVerb.FOLLOW_UP, on);
        TalkContent said = content == null ? null : content.as(TalkContent.class);
        if (said != null) {
            content = Protected.of(said.with(visit.text()));
        }
    }

    void cancel(LocalDate on, String why) {
        begunBy(on);
        to(TalkVerb.CANCEL, on);
        reason = why;
        because(why);
    }

    void correct(CorrectedTalk corrected, List<Interviewer> by, String why) {
        to(TalkVerb.CORRECT);
        byAnother();
        refuseIf(corrected.equals(correctable()), "changes", NOTHING_TO_CORRECT);
        int held = placeOf(TalkState.HELD);
        LocalDate after =
                held + 1 < stateHistory.size() ? stateHistory.get(held + 1).on() : today();
        refuseIf(corrected.heldOn().isAfter(after), "changes.heldOn", DATE_AFTER_NEXT_STEP, after);
        LocalDate before = stateHistory.get(held - 1).on();
        refuseIf(corrected.heldOn().isBefore(before), "changes.heldOn", KitRefusal.DATE_BEFORE_STEP, before);
        redate(held, corrected.heldOn());
        type = corrected.type();
        orgCode = corrected.orgCode().value();
        heldOn = corrected.heldOn();
        seat(new TalkParties(by, interviewees));
        reason = why;
        because(why);
    }

    void annul(String why) {
        to(TalkVerb.VOID);
        byAnother();
        reason = why;
        because(why);
    }

    private void fill(NewTalk form, TalkParties parties) {
        orgCode = form.orgCode().value();
        type = form.type();
        plannedOn = form.plannedOn();
        place = form.place();
        topic = form.topic();
        recorder = form.recorder();
        seat(parties);
        begunBy(plannedOn);
    }

    private void seat(TalkParties parties) {
        interviewers = parties.interviewers();
        interviewees = parties.interviewees();
        refuseIf(interviewers.isEmpty(), "interviewers", INTERVIEWER_MISSING);
        refuseIf(interviewees.isEmpty(), "interviewees", INTERVIEWEE_MISSING);
        List<UUID> all = persons().toList();
        refuseIf(all.stream().distinct().count() < all.size(), "interviewees", TALKS_WITH_HIMSELF);
        about(persons());
    }

    private Stream<UUID> persons() {
        return Stream.concat(
                        interviewers.stream().map(Interviewer::person),
                        interviewees.stream().map(Interviewee::person))
                .map(person -> Objects.requireNonNull(person.personId()));
    }

    boolean isHeldBy(@Nullable UUID person) {
        return interviewers.stream().anyMatch(one -> one.person().is(person));
    }

    List<PersonSnapshot> interviewerPersons() {
        return interviewers.stream().map(Interviewer::person).toList();
    }

    List<PersonSnapshot> intervieweePersons() {
        return interviewees.stream().map(Interviewee::person).toList();
    }

    NewTalk form() {
        return new NewTalk(type, org(), plannedOn, place, topic, interviewerPersons(), intervieweePersons(), recorder);
    }

    CorrectedTalk correctable() {
        demand(TalkVerb.CORRECT);
        return new CorrectedTalk(type, org(), Objects.requireNonNull(heldOn), interviewerPersons());
    }

    /** What was said, where it is open. */
    @Nullable
    TalkContent said() {
        return content == null ? null : content.as(TalkContent.class);
    }

    void read() {
        open = said();
    }

    @Override
    protected SortedSet<String> addressees() {
        SortedSet<String> addresses = new TreeSet<>();
        Stream.concat(interviewerPersons().stream(), intervieweePersons().stream())
                .forEach(person -> address(addresses, person.orgCode()));
        return addresses;
    }

    @Override
    protected Transitions<TalkState, TalkVerb> transitions() {
        return TalkState.TABLE;
    }

    @Override
    protected IntegrityTalkEvent event(Function<UUID, PersonRef> refer) {
        return TalkEvents.of(this, refer);
    }
}
