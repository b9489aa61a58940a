package org.qingfeng.education.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.qingfeng.education.access.EducationRefusal;
import org.qingfeng.education.event.Event;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** A whole list is entered or nothing of it, and every line that is wrong is named. */
@ApplicationScoped
class AttendanceLists {
    @Inject
    AttendanceEntry entry;

    AttendanceResult enter(Event event, AttendanceList list, Work work) {
        Register register = Register.of(event, work);
        List<Violation> reasons = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        int created = 0;
        int changed = 0;
        for (int i = 0; i < list.items().size(); i++) {
            Mark mark = list.items().get(i);
            String line = "items[" + i + "].";
            if (mark.who() != null && !named.add(mark.who())) {
                reasons.add(Violation.at(line + "personId", EducationRefusal.PERSON_TWICE, mark.who()));
                continue;
            }
            try {
                Attendance attendance = entry.enter(register, mark, Manner.LIST, work);
                if (attendance != null) {
                    work.settle(attendance);
                    created += register.isNew(attendance) ? 1 : 0;
                    changed += work.hasChanged(attendance) ? 1 : 0;
                }
            } catch (Refused refused) {
                refused.violations().forEach(v -> reasons.add(inLine(line, v)));
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        return new AttendanceResult(created, changed, list.items().size() - created - changed);
    }

    /** Somebody signs in himself: he must be due, and it is done once. */
    SignedIn signIn(Event event, UUID person, Work work) {
        Register register = Register.of(event, work);
        Attendance seen = register.known().get(person);
        if (seen != null && seen.isPresence()) {
            throw new Refused(
                    EducationRefusal.ATTENDANCE_KNOWN,
                    seen.person.name(),
                    seen.state().zh());
        }
        Long version = seen == null ? null : seen.version;
        Mark own = new Mark(person, null, AttendanceState.ATTENDED, version, null);
        Attendance attendance = Objects.requireNonNull(entry.enter(register, own, Manner.CODE, work));
        work.settle(attendance);
        return new SignedIn(
                attendance.id, attendance.eventId, attendance.state().name());
    }

    private static Violation inLine(String line, Violation violation) {
        String field = violation.field() == null ? "status" : violation.field();
        return new Violation(violation.refusal(), line + field, violation.arguments());
    }
}
