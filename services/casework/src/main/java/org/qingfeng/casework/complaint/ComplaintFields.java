package org.qingfeng.casework.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.access.CaseworkRecord;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.casework.ComplaintEvent;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.protection.Protected;

/** What a complaint's row holds; what may happen to it is said in {@link Complaint}. */
@MappedSuperclass
abstract class ComplaintFields extends CaseworkRecord<ComplaintState, ComplaintVerb> {
    @Enumerated(EnumType.STRING)
    public Channel channel;

    public boolean named;

    @Column(name = "received_on")
    public LocalDate receivedOn;

    @Column(name = "hand_over_due_on")
    public LocalDate handOverDueOn;

    @Enumerated(EnumType.STRING)
    public @Nullable ComplaintScope scope;

    @Column(name = "classified_on")
    public @Nullable LocalDate classifiedOn;

    @Column(name = "accepted_on")
    public @Nullable LocalDate acceptedOn;

    @Column(name = "notice_due_on")
    public @Nullable LocalDate noticeDueOn;

    @Column(name = "noticed_on")
    public @Nullable LocalDate noticedOn;

    @Column(name = "repeat_of")
    public @Nullable UUID repeatOf;

    @Column(name = "clue_id")
    public @Nullable UUID clueId;

    @Column(name = "concluded_on")
    public @Nullable LocalDate concludedOn;

    @Column(name = "feedback_due_on")
    public @Nullable LocalDate feedbackDueOn;

    @Column(name = "fed_back_on")
    public @Nullable LocalDate fedBackOn;

    @Column(name = "handed_over_on")
    public @Nullable LocalDate handedOverOn;

    @Column(name = "handed_over_to")
    public @Nullable String handedOverTo;

    @Column(name = "hand_over_number")
    public @Nullable String handOverNumber;

    @Column(name = "identity_asked_by")
    public @Nullable UUID identityAskedBy;

    @Column(name = "identity_approved_by")
    public @Nullable UUID identityApprovedBy;

    @Column(name = "identity_opened_by")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<UUID> identityOpenedBy = List.of();

    /** Argon2id of the receipt; none for what an official entered. */
    @Column(name = "look_up")
    public byte @Nullable [] lookUp;

    /** What it says and of whom. */
    public @Nullable Protected content;

    /** Who made it, only in real name. */
    public @Nullable Protected reporter;

    /** For Hibernate. */
    ComplaintFields() {}

    ComplaintFields(OrgCode org, Channel channel, boolean named, LocalDate on, LocalDate handOverDueOn, Moment moment) {
        super(org, ComplaintState.RECEIVED, ComplaintVerb.REGISTER, on, moment);
        this.channel = channel;
        this.named = named;
        this.receivedOn = on;
        this.handOverDueOn = handOverDueOn;
    }

    /** What it says, or null where it is closed to this request or destroyed. */
    @Nullable
    ComplaintContent said() {
        return content == null ? null : content.as(ComplaintContent.class);
    }

    boolean isMadeInPublic() {
        return lookUp != null;
    }

    @Override
    protected Transitions<ComplaintState, ComplaintVerb> transitions() {
        return ComplaintState.TABLE;
    }

    @Override
    protected ComplaintEvent event(Function<UUID, PersonRef> refer) {
        return new ComplaintEvent(
                id,
                version,
                org(),
                state,
                channel.name(),
                named,
                receivedOn,
                scope == null ? null : scope.name(),
                classifiedOn,
                acceptedOn,
                noticeDueOn,
                noticedOn,
                repeatOf,
                clueId,
                concludedOn,
                feedbackDueOn,
                fedBackOn,
                handedOverOn,
                handOverDueOn,
                stateHistory);
    }
}
