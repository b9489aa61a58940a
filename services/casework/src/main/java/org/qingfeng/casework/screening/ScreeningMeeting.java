package org.qingfeng.casework.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.access.CaseworkRecord;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.journal.Unjournaled;
import org.qingfeng.kit.protection.Protected;

/** 排查会: clues with a disposition proposed, studied together. It is kept from everybody from whom one of them is. */
@Entity
@Table(name = "screening_meeting")
@RecordKind("screening-meeting")
public class ScreeningMeeting extends CaseworkRecord<MeetingState, MeetingVerb> {
    @Column(name = "held_on")
    public LocalDate heldOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Unjournaled
    public UUID[] participants = {};

    @Column(name = "clue_ids")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<UUID> clueIds = List.of();

    @Column(name = "decided_on")
    public @Nullable LocalDate decidedOn;

    public @Nullable Protected minutes;

    /** For Hibernate. */
    protected ScreeningMeeting() {}

    ScreeningMeeting(NewMeeting form, OrgCode org, Moment moment) {
        super(org, MeetingState.CONVENED, MeetingVerb.CONVENE, form.heldOn(), moment);
        heldOn = form.heldOn();
        participants = form.participants().stream().distinct().toArray(UUID[]::new);
        clueIds = List.copyOf(form.clueIds());
        refuseIf(new HashSet<>(clueIds).size() < clueIds.size(), "clueIds", MeetingRefusal.CLUE_TWICE);
    }

    void keepFrom(Set<UUID> persons) {
        recuse(persons);
    }

    /** On the day of the meeting. */
    void decide(Decisions decisions) {
        to(MeetingVerb.DECIDE, heldOn);
        List<UUID> decided =
                decisions.items().stream().map(ClueDecision::id).distinct().toList();
        refuseIf(decided.size() < decisions.items().size(), "items", MeetingRefusal.CLUE_TWICE);
        refuseIf(missing(decided) > 0, "items", MeetingRefusal.CLUES_MISSING, missing(decided));
        decidedOn = heldOn;
        minutes = Protected.of(decisions.minutes());
    }

    private long missing(Collection<UUID> decided) {
        return clueIds.stream().filter(id -> !decided.contains(id)).count();
    }

    void annul(String why) {
        to(MeetingVerb.VOID);
        because(why);
    }

    @Override
    protected Transitions<MeetingState, MeetingVerb> transitions() {
        return MeetingState.TABLE;
    }

    /** Its decisions are told by the clues. */
    @Override
    protected @Nullable RecordEvent event(Function<UUID, PersonRef> refer) {
        return null;
    }
}
