package org.qingfeng.education.event;

import static org.qingfeng.education.access.EducationRefusal.*;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.KitRefusal;

/** 教育活动: it tells the units of its roster that they should come; who came are records of their own. */
@Entity
@Table(name = "event")
@RecordKind("event")
public class Event extends EventFields {
    /** Asked of the tables, so that no object here knows an attendance or a reflection. */
    private static final String TURNOUT = """
            SELECT e.id,
                   count(a.id) FILTER (WHERE a.state IN ('ATTENDED', 'MADE_UP', 'GUEST')),
                   count(a.id) FILTER (WHERE a.state IN ('ABSENT', 'EXCUSED')),
                   count(a.id) FILTER (WHERE a.state = 'MADE_UP'),
                   (SELECT count(*) FROM reflection r WHERE r.event_id = e.id AND r.state = 'ACCEPTED')
              FROM event e LEFT JOIN attendance a ON a.event_id = e.id AND a.state <> 'VOIDED'
             WHERE e.id = ANY (?)
             GROUP BY e.id
            """;

    /** For Hibernate. */
    protected Event() {}

    Event(NewEvent form, Moment moment) {
        super(form.orgCode(), moment);
        fill(form);
    }

    void change(NewEvent form) {
        to(EventVerb.CHANGE);
        refuseIf(
                approvedOn != null && (form.kind() != kind || !form.orgCode().equals(org())),
                "kind",
                APPROVED_AS_IT_WAS);
        fill(form);
    }

    /** 审批: by another than who planned it. */
    void approve(LocalDate on) {
        begunBy(on);
        to(EventVerb.APPROVE, on);
        byAnother();
        refuseIf(approvedOn != null, APPROVED_ALREADY, approvedOn == null ? on : approvedOn);
        approvedOn = on;
        approvedBy = moment().person();
    }

    void announce(LocalDate on) {
        begunBy(on);
        to(EventVerb.ANNOUNCE, on);
        refuseIf(approvedOn == null, NOT_APPROVED);
        refuseIf(
                approvedOn != null && on.isBefore(approvedOn),
                "on",
                KitRefusal.DATE_BEFORE_STEP,
                String.valueOf(approvedOn));
        refuseIf(roster.isEmpty(), ROSTER_EMPTY);
    }

    void hold(Holding holding, LocalDate on) {
        to(EventVerb.HOLD, on);
        heldOn = on;
        place = holding.place() == null ? place : holding.place();
    }

    void openSignIn(Instant until) {
        to(EventVerb.OPEN_SIGN_IN);
        signIn = new SignIn(UUID.randomUUID(), until);
    }

    /** A test of it was entered or changed: how many sat it, how many passed, and nothing of anybody. */
    public void recordTest(@Nullable Integer sat, @Nullable Integer good) {
        to(EventVerb.RECORD_TEST);
        tested = sat;
        passed = good;
    }

    void complete(LocalDate on) {
        to(EventVerb.COMPLETE, on);
        signIn = null;
    }

    void archive(Evaluation worth, LocalDate on) {
        to(EventVerb.ARCHIVE, on);
        evaluation = worth.evaluation();
    }

    void postpone(Postponement later, LocalDate on) {
        begunBy(on);
        to(EventVerb.POSTPONE, on);
        refuseIf(!later.plannedOn().isAfter(plannedOn), "plannedOn", POSTPONED_NOT_LATER, plannedOn);
        plannedOn = later.plannedOn();
        reason = later.reason();
        because(later.reason());
    }

    void cancel(LocalDate on, String why) {
        begunBy(on);
        to(EventVerb.CANCEL, on);
        reason = why;
        because(why);
    }

    /** What counts of it was entered wrongly; its attendances follow. */
    void correct(CorrectedEvent corrected, String why) {
        to(EventVerb.CORRECT);
        byAnother();
        refuseIf(corrected.equals(correctable()), "changes", NOTHING_TO_CORRECT);
        int held = placeOf(EventState.HELD);
        LocalDate before = stateHistory.get(held - 1).on();
        LocalDate after =
                held + 1 < stateHistory.size() ? stateHistory.get(held + 1).on() : today();
        refuseIf(corrected.heldOn().isBefore(before), "changes.heldOn", KitRefusal.DATE_BEFORE_STEP, before);
        refuseIf(corrected.heldOn().isAfter(after), "changes.heldOn", DATE_AFTER_NEXT_STEP, after);
        redate(held, corrected.heldOn());
        kind = corrected.kind();
        mode = corrected.mode();
        title = corrected.title();
        orgCode = corrected.orgCode().value();
        campaignId = corrected.campaignId();
        heldOn = corrected.heldOn();
        filmId = corrected.filmId();
        agree();
        reason = why;
        because(why);
    }

    void annul(String why) {
        to(EventVerb.VOID);
        byAnother();
        signIn = null;
        reason = why;
        because(why);
    }

    private void fill(NewEvent form) {
        orgCode = form.orgCode().value();
        kind = form.kind();
        mode = form.mode();
        title = form.title();
        campaignId = form.campaignId();
        plannedOn = form.plannedOn();
        place = form.place();
        chair = form.chair();
        lecturers = form.lecturers();
        filmId = form.filmId();
        makeUpOf = form.makeUpOf();
        scope = form.scope();
        materials = form.materials();
        roster = form.roster().stream().map(PersonSnapshot::identified).toList();
        remark = form.remark();
        refuseIf(due().size() < roster.size(), "roster", ROSTER_TWICE);
        begunBy(plannedOn);
        agree();
    }

    private void agree() {
        refuseIf(kind == EventKind.FILM_SCREENING && filmId == null, "filmId", FILM_MISSING);
        refuseIf(kind != EventKind.FILM_SCREENING && filmId != null, "filmId", FILM_UNWANTED);
        refuseIf(kind != EventKind.SPECIAL_TRAINING && mode != null, "mode", MODE_UNWANTED);
    }

    public boolean isHeld() {
        return state() == EventState.HELD || state() == EventState.COMPLETED || state() == EventState.ARCHIVED;
    }

    public boolean takesAttendance() {
        return state() == EventState.HELD || state() == EventState.COMPLETED;
    }

    /** What a make-up session says of the event that it makes up for. */
    void makesUpFor(@Nullable Event first) {
        boolean possible = first != null && first.takesAttendance() && first.makeUpOf == null;
        refuseIf(!possible, "makeUpOf", NOTHING_TO_MAKE_UP);
        if (first != null && possible) {
            Set<UUID> others = new HashSet<>(due());
            others.removeAll(first.due());
            refuseIf(!others.isEmpty(), "roster", NOT_DUE_AT_FIRST, others.size());
            refuseIf(first.kind != kind, "kind", MAKE_UP_OF_ANOTHER_KIND);
        }
    }

    /** The event, if it exists and this session may see it. */
    public static @Nullable Event find(StatelessSession session, UUID id) {
        return session.get(Event.class, id);
    }

    /** Looks up for a page of events who came, as far as this session may see. */
    static void turnOut(List<Event> page, StatelessSession session) {
        Map<UUID, Turnout> found = session
                .createNativeQuery(TURNOUT, Object[].class)
                .setParameter(1, page.stream().map(event -> event.id).toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Turnout(count(row[1]), count(row[2]), count(row[3]), count(row[4]))));
        page.forEach(event -> event.turnout = found.get(event.id));
    }

    private static long count(Object counted) {
        return ((Number) counted).longValue();
    }

    @Override
    protected Transitions<EventState, EventVerb> transitions() {
        return EventState.TABLE;
    }
}
