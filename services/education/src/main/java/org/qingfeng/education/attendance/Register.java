package org.qingfeng.education.attendance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingfeng.education.event.Event;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.person.PersonSnapshot;

/**
 * What is known of an event's attendance while a list is entered.
 *
 * @param event the event, or the make-up session
 * @param first the event that a session makes up for, where its attendance counts
 * @param known by person, at the event where it counts
 */
record Register(Event event, @Nullable Event first, Map<UUID, Attendance> known) {
    static Register of(Event event, Work work) {
        Event first = event.makeUpOf == null ? null : work.other(Event.class, event.makeUpOf, "makeUpOf");
        UUID counted = first == null ? event.id : first.id;
        List<Attendance> found = Attendance.touchedBy(counted, work.session());
        return new Register(
                event,
                first,
                found.stream()
                        .filter(one -> one.eventId.equals(counted))
                        .collect(Collectors.toMap(one -> one.personId, Function.identity())));
    }

    @Nullable
    Attendance known(PersonSnapshot person) {
        return person.personId() == null ? null : known.get(person.personId());
    }

    boolean isNew(Attendance attendance) {
        return !known.containsKey(attendance.personId);
    }
}
