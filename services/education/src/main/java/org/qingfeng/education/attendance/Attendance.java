package org.qingfeng.education.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.education.AttendanceEvent;
import org.qingfeng.education.access.EducationRefusal;
import org.qingfeng.education.access.PersonalRecord;
import org.qingfeng.education.event.Event;
import org.qingfeng.education.event.EventKind;
import org.qingfeng.education.event.TrainingMode;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.person.PersonSnapshot;

/** 出席: one person at one event. It copies what its numbers need of the event, and follows when that is corrected. */
@Entity
@Table(name = "attendance")
@RecordKind("attendance")
public class Attendance extends PersonalRecord<AttendanceState, AttendanceVerb> {
    /** Those of an event, and those that it made up for as a session. */
    private static final String TOUCHED = """
            SELECT * FROM attendance WHERE (event_id = :event OR made_up_at = :event) AND state <> 'VOIDED' ORDER BY id
            """;

    @Column(name = "event_id")
    public UUID eventId;

    @Enumerated(EnumType.STRING)
    public EventKind kind;

    @Enumerated(EnumType.STRING)
    public @Nullable TrainingMode mode;

    @Column(name = "film_id")
    public @Nullable UUID filmId;

    @Column(name = "host_code")
    public String hostCode;

    @Column(name = "campaign_id")
    public @Nullable UUID campaignId;

    @Column(name = "held_on")
    public LocalDate heldOn;

    @JdbcTypeCode(SqlTypes.JSON)
    public PersonSnapshot person;

    @Column(name = "person_id")
    public UUID personId;

    public boolean rostered;

    @Enumerated(EnumType.STRING)
    public Manner manner;

    @Column(name = "attended_on")
    public @Nullable LocalDate attendedOn;

    @Column(name = "made_up_at")
    public @Nullable UUID madeUpAt;

    public @Nullable String note;

    /** For Hibernate. */
    protected Attendance() {}

    Attendance(Event event, PersonSnapshot who, AttendanceState first, Manner manner, Moment moment) {
        super(
                countedAt(event.org(), who.orgCode()),
                first,
                manner == Manner.CODE ? AttendanceVerb.SIGN_IN : AttendanceVerb.RECORD,
                event.day(),
                moment);
        eventId = event.id;
        person = who;
        personId = Objects.requireNonNull(who.personId());
        rostered = first != AttendanceState.GUEST;
        this.manner = manner;
        copy(event);
        about(Stream.of(personId));
        attendedOn = first == AttendanceState.ATTENDED || first == AttendanceState.GUEST ? heldOn : null;
    }

    /** His unit, if it belongs to the host's town or county; a guest from elsewhere counts at the host. */
    private static OrgCode countedAt(OrgCode host, OrgCode unit) {
        OrgCode home = Stream.concat(Stream.of(host), host.ancestors().stream())
                .filter(code -> code.level().compareTo(OrgCode.Level.TOWN) <= 0)
                .findFirst()
                .orElse(host);
        return home.contains(unit) ? unit : host;
    }

    /** It was told otherwise before. */
    void mark(AttendanceState as) {
        AttendanceVerb verb =
                switch (as) {
                    case ATTENDED -> AttendanceVerb.MARK_ATTENDED;
                    case EXCUSED -> AttendanceVerb.MARK_EXCUSED;
                    default -> AttendanceVerb.MARK_ABSENT;
                };
        if (!allows(verb) || as == AttendanceState.GUEST) {
            refuseIf(true, EducationRefusal.ATTENDANCE_STEP_UNKNOWN, person.name(), state().zh(), as.zh());
            return;
        }
        to(verb, latest(heldOn));
        attendedOn = as == AttendanceState.ATTENDED ? heldOn : null;
        madeUpAt = null;
    }

    /** 补课: it counts at the first event, on the day of the session (domain C8). */
    void makeUp(Event session) {
        to(AttendanceVerb.MAKE_UP, session.day());
        madeUpAt = session.id;
        attendedOn = session.day();
    }

    void note(@Nullable String words) {
        note = words;
    }

    void annul(String why) {
        to(AttendanceVerb.VOID);
        because(why);
    }

    /** Whether what it copies is still as the event says. */
    boolean agreesWith(Event event) {
        return event.id.equals(madeUpAt)
                ? event.day().equals(attendedOn)
                : kind == event.kind
                        && mode == event.mode
                        && Objects.equals(filmId, event.filmId)
                        && hostCode.equals(event.orgCode)
                        && Objects.equals(campaignId, event.campaignId)
                        && heldOn.equals(event.day());
    }

    /** The event was corrected, or the session that made it up. */
    void follow(Event event) {
        to(AttendanceVerb.FOLLOW);
        if (event.id.equals(madeUpAt)) {
            redate(placeOf(AttendanceState.MADE_UP), event.day());
            attendedOn = event.day();
            return;
        }
        boolean onTheDay = heldOn.equals(attendedOn);
        copy(event);
        redate(0, heldOn);
        attendedOn = onTheDay ? heldOn : attendedOn;
    }

    private void copy(Event event) {
        kind = event.kind;
        mode = event.mode;
        filmId = event.filmId;
        hostCode = event.orgCode;
        campaignId = event.campaignId;
        heldOn = event.day();
    }

    private LocalDate latest(LocalDate on) {
        LocalDate last = stateHistory.get(stateHistory.size() - 1).on();
        return last.isAfter(on) ? last : on;
    }

    boolean isPresence() {
        return state() == AttendanceState.ATTENDED
                || state() == AttendanceState.MADE_UP
                || state() == AttendanceState.GUEST;
    }

    static List<Attendance> touchedBy(UUID event, StatelessSession session) {
        return session.createNativeQuery(TOUCHED, Attendance.class)
                .setParameter("event", event)
                .getResultList();
    }

    @Override
    protected Transitions<AttendanceState, AttendanceVerb> transitions() {
        return AttendanceState.TABLE;
    }

    @Override
    protected AttendanceEvent event(Function<UUID, PersonRef> refer) {
        return new AttendanceEvent(
                id,
                version,
                org(),
                state,
                eventId,
                kind.name(),
                mode == null ? null : mode.name(),
                filmId,
                OrgCode.of(hostCode),
                campaignId,
                heldOn,
                refer.apply(personId),
                rostered,
                attendedOn,
                madeUpAt,
                stateHistory);
    }
}
