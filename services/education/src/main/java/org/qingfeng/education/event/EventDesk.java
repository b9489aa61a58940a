package org.qingfeng.education.event;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingfeng.education.access.EducationDesk;
import org.qingfeng.education.access.Sight;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.person.PersonSnapshot;

/** What the resources of events share. */
abstract class EventDesk extends EducationDesk<Event, EventView> {
    @Inject
    Sight sight;

    @Override
    protected Class<Event> type() {
        return Event.class;
    }

    @Override
    protected String path() {
        return "events";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("heldOn", LocalDate.class, "plannedOn", LocalDate.class, "title", String.class);
    }

    /** A cadre sees himself on it, a unit its own people, the host everybody. */
    @Override
    protected EventView view(Event event, List<AllowedAction> allowed) {
        Caller caller = identity.caller();
        boolean oversees = sight.oversees("attendance", caller);
        List<PersonSnapshot> roster = event.roster.stream()
                .filter(person -> person.is(caller.personId())
                        || oversees
                                && (caller.org().contains(event.org())
                                        || caller.org().contains(person.orgCode())))
                .toList();
        return EventView.of(event, roster, allowed);
    }
}
