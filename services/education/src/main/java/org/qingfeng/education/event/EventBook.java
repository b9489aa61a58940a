package org.qingfeng.education.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qingfeng.education.access.EducationDesk;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.person.PersonSnapshot;

/** How an event comes into the books and is changed there, by form or by ledger. */
@ApplicationScoped
class EventBook {
    @Inject
    EventChecks checks;

    Event plan(NewEvent form, Work work) {
        EducationDesk.demandWithin(work.caller(), form.orgCode());
        Event event = new Event(form, work.moment());
        checks.check(event, form.roster(), List.of(), work);
        return event;
    }

    void change(Event event, NewEvent form, Work work) {
        EducationDesk.demandWithin(work.caller(), form.orgCode());
        List<PersonSnapshot> before = event.roster;
        event.change(form);
        checks.check(event, form.roster(), before, work);
    }

    void correct(Event event, CorrectedEvent corrected, String why, Work work) {
        EducationDesk.demandWithin(work.caller(), corrected.orgCode());
        event.correct(corrected, why);
        event.refuse(checks.film(event, work));
    }
}
