package org.qingfeng.education.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.education.access.EducationRefusal;
import org.qingfeng.education.event.Event;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** Who may be entered as what, whichever way it is told: by list, by ledger or by code. */
@ApplicationScoped
class AttendanceEntry {
    @Inject
    DirectoryCheck directory;

    /** @return the record, new and not added yet, changed or as it was; none where a session tells of nobody who came */
    @Nullable
    Attendance enter(Register register, Mark mark, Manner manner, Work work) {
        Event event = register.event();
        if (!event.takesAttendance()) {
            throw new Refused(EducationRefusal.ATTENDANCE_NOT_YET);
        }
        if (mark.status() == AttendanceState.MADE_UP) {
            throw at("status", EducationRefusal.MADE_UP_AT_A_SESSION);
        }
        if (mark.status() == AttendanceState.VOIDED) {
            throw at("status", KitRefusal.INVALID_VALUE, mark.status());
        }
        PersonSnapshot person = person(event, mark);
        return register.first() == null
                ? at(event, register.known(person), person, mark, manner, work)
                : madeUp(register, register.first(), person, mark, manner, work);
    }

    private PersonSnapshot person(Event event, Mark mark) {
        UUID who = mark.who();
        PersonSnapshot due = who == null ? null : event.due(who);
        boolean guest = mark.status() == AttendanceState.GUEST;
        if (guest && due != null) {
            throw at("status", EducationRefusal.GUEST_ON_ROSTER, due.name());
        }
        PersonSnapshot told = due != null ? due : mark.person();
        if (told == null && who == null) {
            throw at("personId", EducationRefusal.PERSON_MISSING);
        }
        if (told == null || !guest && due == null) {
            throw at("personId", EducationRefusal.NOT_ON_ROSTER, told == null ? String.valueOf(who) : told.name());
        }
        if (guest) {
            List<Violation> unknown =
                    directory.on(event.day()).person("person", told).all();
            if (!unknown.isEmpty()) {
                throw new Refused(unknown);
            }
        }
        return told.identified();
    }

    private Attendance at(
            Event event, @Nullable Attendance seen, PersonSnapshot person, Mark mark, Manner manner, Work work) {
        if (seen == null) {
            Attendance made = new Attendance(event, person, mark.status(), manner, work.moment());
            made.note(mark.note());
            return made;
        }
        Attendance known = work.other(Attendance.class, seen.id, "personId");
        if (known.state() == mark.status()) {
            return known;
        }
        demandSeen(known, mark);
        known.mark(mark.status());
        known.note(mark.note() == null ? known.note : mark.note());
        return known;
    }

    private @Nullable Attendance madeUp(
            Register register, Event first, PersonSnapshot person, Mark mark, Manner manner, Work work) {
        if (mark.status() == AttendanceState.GUEST) {
            throw at("status", EducationRefusal.NOT_ON_ROSTER, person.name());
        }
        if (mark.status() != AttendanceState.ATTENDED) {
            return null;
        }
        Attendance seen = register.known(person);
        Attendance missed = seen == null
                ? new Attendance(first, person, AttendanceState.ABSENT, manner, work.moment())
                : work.other(Attendance.class, seen.id, "personId");
        if (missed.isPresence()) {
            if (register.event().id.equals(missed.madeUpAt)) {
                return missed;
            }
            throw at(
                    "personId",
                    EducationRefusal.ATTENDANCE_KNOWN,
                    person.name(),
                    missed.state().zh());
        }
        missed.makeUp(register.event());
        return missed;
    }

    /** Somebody changed it since: an answer that names who it is about, and nothing is changed (api.md 1). */
    private static void demandSeen(Attendance known, Mark mark) {
        if (mark.version() == null || mark.version() != known.version) {
            throw at("version", EducationRefusal.ATTENDANCE_STALE, known.person.name(), known.version);
        }
    }

    private static Refused at(String field, Refusal refusal, Object... arguments) {
        return new Refused(List.of(Violation.at(field, refusal, arguments)));
    }
}
