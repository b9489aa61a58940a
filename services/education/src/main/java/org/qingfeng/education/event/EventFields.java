package org.qingfeng.education.event;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.education.EducationEvent;
import org.qingfeng.education.access.EducationRecord;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.person.PersonSnapshot;

/** What an event is made of, and what leaves of it; what may happen to it stands in {@link Event}. */
@MappedSuperclass
public abstract class EventFields extends EducationRecord<EventState, EventVerb> {
    @Enumerated(EnumType.STRING)
    public EventKind kind;

    @Enumerated(EnumType.STRING)
    public @Nullable TrainingMode mode;

    public String title;

    @Column(name = "campaign_id")
    public @Nullable UUID campaignId;

    @Column(name = "planned_on")
    public LocalDate plannedOn;

    @Column(name = "approved_on")
    public @Nullable LocalDate approvedOn;

    @Column(name = "approved_by")
    public @Nullable UUID approvedBy;

    @Column(name = "held_on")
    public @Nullable LocalDate heldOn;

    public @Nullable String place;

    public @Nullable String chair;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Lecturer> lecturers = List.of();

    @Column(name = "film_id")
    public @Nullable UUID filmId;

    @Column(name = "make_up_of")
    public @Nullable UUID makeUpOf;

    public @Nullable String scope;

    public @Nullable String materials;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<PersonSnapshot> roster = List.of();

    @Column(name = "sign_in")
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable SignIn signIn;

    public @Nullable Integer tested;

    public @Nullable Integer passed;

    public @Nullable String evaluation;

    public @Nullable String remark;

    /** Why it was postponed, cancelled, corrected or voided, the last time. */
    public @Nullable String reason;

    /** What a ledger shows of those who came; looked up for a page at once. */
    @Transient
    public @Nullable Turnout turnout;

    /** For Hibernate. */
    protected EventFields() {}

    @SuppressWarnings("NullAway.Init") // entered by the subclass, with its checks
    EventFields(OrgCode host, Moment moment) {
        super(host, EventState.PLANNED, EventVerb.PLAN, moment.today(), moment);
    }

    /** The persons who should come. */
    public Set<UUID> due() {
        return roster.stream()
                .map(person -> Objects.requireNonNull(person.personId()))
                .collect(Collectors.toSet());
    }

    /** As the roster names somebody, if it does. */
    public @Nullable PersonSnapshot due(UUID person) {
        return roster.stream().filter(one -> one.is(person)).findFirst().orElse(null);
    }

    /** The day on which it was held; only of one that was. */
    public LocalDate day() {
        return Objects.requireNonNull(heldOn);
    }

    NewEvent form() {
        return new NewEvent(
                kind,
                mode,
                title,
                org(),
                campaignId,
                plannedOn,
                place,
                chair,
                lecturers,
                filmId,
                makeUpOf,
                scope,
                materials,
                roster,
                remark);
    }

    CorrectedEvent correctable() {
        demand(EventVerb.CORRECT);
        return new CorrectedEvent(kind, mode, title, org(), campaignId, day(), filmId);
    }

    @Override
    protected SortedSet<String> addressees() {
        SortedSet<String> addresses = new TreeSet<>();
        roster.forEach(person -> address(addresses, person.orgCode()));
        return addresses;
    }

    @Override
    protected EducationEvent event(Function<UUID, PersonRef> refer) {
        return new EducationEvent(
                id,
                version,
                org(),
                state,
                kind.name(),
                mode == null ? null : mode.name(),
                campaignId,
                plannedOn,
                heldOn,
                filmId,
                makeUpOf,
                roster.stream()
                        .map(person -> new EducationEvent.Due(
                                refer.apply(Objects.requireNonNull(person.personId())), person.orgCode()))
                        .toList(),
                tested,
                passed,
                stateHistory);
    }
}
