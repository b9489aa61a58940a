package org.qingfeng.education.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingfeng.education.event.Event;
import org.qingfeng.education.event.EventState;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Consequence;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.person.PersonSnapshot;

/**
 * What follows for attendances from a step of their event, in the same transaction: they copy its dates and places, go with
 * it when it is void, and whoever of the roster has none when it is completed was absent.
 */
@ApplicationScoped
class AttendancesFollow implements Consequence {
    @Override
    public void of(Aggregate<?, ?> record, Work work) {
        if (record instanceof Attendance) {
            // Its unit may lie outside of what a unit's account of the host serves.
            work.widen();
        }
        if (record instanceof Event event && work.hasChanged(event)) {
            if (event.state() == EventState.VOIDED) {
                work.widen();
                leave(event, work);
            } else if (event.isHeld()) {
                work.widen();
                follow(event, work);
                missing(event, work);
            }
        }
    }

    private static void leave(Event event, Work work) {
        for (Attendance seen : Attendance.touchedBy(event.id, work.session())) {
            Attendance attendance = work.other(Attendance.class, seen.id, "attendance");
            if (event.id.equals(attendance.madeUpAt)) {
                attendance.mark(AttendanceState.ABSENT);
            } else {
                attendance.annul("随活动作废");
            }
        }
    }

    private static void follow(Event event, Work work) {
        for (Attendance seen : Attendance.touchedBy(event.id, work.session())) {
            if (!seen.agreesWith(event)) {
                work.other(Attendance.class, seen.id, "attendance").follow(event);
            }
        }
    }

    private static void missing(Event event, Work work) {
        if (event.state() == EventState.HELD || event.makeUpOf != null) {
            return;
        }
        Set<UUID> known = Attendance.touchedBy(event.id, work.session()).stream()
                .map(attendance -> attendance.personId)
                .collect(Collectors.toSet());
        for (PersonSnapshot person : event.roster) {
            if (!known.contains(person.personId())) {
                work.add(new Attendance(event, person, AttendanceState.ABSENT, Manner.LIST, work.moment()));
            }
        }
    }
}
