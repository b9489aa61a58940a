package org.qingfeng.casework.talk;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.access.CaseworkRecord;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.casework.TalkEvent;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.protection.Protected;

/** What a talk's row holds; with whom it is and what was said is protected. Its organization is the interviewee's unit. */
@MappedSuperclass
abstract class TalkFields extends CaseworkRecord<TalkState, TalkVerb> {
    @Enumerated(EnumType.STRING)
    public TalkType type;

    /** Which organ holds it. */
    @Column(name = "organ_code")
    public String organCode;

    @Column(name = "planned_on")
    public @Nullable LocalDate plannedOn;

    /** Days on which the person did not come. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "missed_on")
    public List<LocalDate> missedOn = List.of();

    @Column(name = "held_on")
    public @Nullable LocalDate heldOn;

    @Column(name = "signed_on")
    public @Nullable LocalDate signedOn;

    public @Nullable UUID approver;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public UUID[] interviewers = {};

    @Column(name = "case_id")
    public @Nullable UUID caseId;

    @Column(name = "clue_id")
    public @Nullable UUID clueId;

    @Column(name = "form_act_id")
    public @Nullable UUID formActId;

    /** As of the day of the plan, without a name. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<TalkEvent.Interviewee> interviewees = List.of();

    /** Person and words: a {@link TalkContent}, stored encrypted. */
    public @Nullable Protected content;

    @Transient
    private @Nullable TalkContent known;

    /** For Hibernate. */
    protected TalkFields() {}

    @SuppressWarnings("NullAway.Init") // entered by the subclass
    TalkFields(NewTalk form, LocalDate on, Moment moment) {
        super(
                form.interviewees().get(0).orgCode(),
                form.type().needsApproval() ? TalkState.PLANNED : TalkState.SCHEDULED,
                TalkVerb.PLAN,
                on,
                moment);
    }

    /** What it says, or nothing where it is closed to this request or erased. */
    TalkContent content() {
        if (known == null) {
            TalkContent opened = content == null ? null : content.as(TalkContent.class);
            known = opened == null ? TalkContent.CLOSED : opened;
        }
        return known;
    }

    /** What a reading shows of it: nothing in the answer to a step, though the step itself knew it. */
    TalkContent shown() {
        TalkContent opened = content == null ? null : content.as(TalkContent.class);
        return opened == null ? TalkContent.CLOSED : opened;
    }

    void content(UnaryOperator<TalkContent> change) {
        TalkContent changed = change.apply(content());
        known = changed;
        content = Protected.of(changed);
    }

    /** Keeps what was written with the step, if anything was. */
    void note(TalkVerb step, LocalDate on, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            content(c -> c.with(new TalkContent.Note(step, on, moment().person(), text)));
        }
    }

    /** With whom it is, from whom it is kept until it was held. */
    void meet(Function<UUID, PersonRef> refer) {
        PersonSnapshot person = interviewee();
        interviewees = List.of(new TalkEvent.Interviewee(
                refer.apply(intervieweeId()), person.orgCode(), person.rank().name()));
        recuse(List.of(intervieweeId()));
    }

    PersonSnapshot interviewee() {
        return Objects.requireNonNull(content().interviewee(), "a talk's person is open in its steps");
    }

    UUID intervieweeId() {
        return Objects.requireNonNull(interviewee().personId());
    }

    boolean isWith(PersonRef ref) {
        return interviewees.stream().anyMatch(i -> ref.equals(i.person()));
    }

    OrgCode organ() {
        return OrgCode.of(organCode);
    }
}
