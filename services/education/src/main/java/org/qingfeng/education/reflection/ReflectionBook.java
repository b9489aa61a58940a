package org.qingfeng.education.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.education.access.EducationDesk;
import org.qingfeng.education.access.EducationRefusal;
import org.qingfeng.education.event.Event;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** How a reflection comes into the books: by its author, or on paper through who oversees them. */
@ApplicationScoped
class ReflectionBook {
    @Inject
    DirectoryCheck directory;

    @Inject
    Likenesses likenesses;

    Reflection submit(NewReflection form, Work work) {
        LocalDate on = form.submittedOn() == null ? work.moment().today() : form.submittedOn();
        demandOwn(work.caller(), form.author());
        Reflection reflection = new Reflection(form, on, work.moment());
        check(reflection, form, null, on, work);
        return reflection;
    }

    void change(Reflection reflection, NewReflection form, Work work) {
        demandOwn(work.caller(), form.author());
        PersonSnapshot before = reflection.author;
        reflection.change(form);
        check(reflection, form, before, reflection.submittedOn, work);
    }

    void accept(Reflection reflection, Acceptance acceptance, LocalDate on, Work work) {
        reflection.accept(acceptance, on, likenesses.of(reflection, work.session()));
    }

    void giveBack(Reflection reflection, Returning returning, LocalDate on, Work work) {
        Reflection repeated = returning.duplicateOf() == null
                ? null
                : work.other(Reflection.class, returning.duplicateOf(), "duplicateOf");
        reflection.giveBack(returning, on, repeated);
    }

    private void check(
            Reflection reflection, NewReflection form, @Nullable PersonSnapshot before, LocalDate on, Work work) {
        reflection.unlessSubmitted(work.session());
        LocalDate today = work.moment().today();
        reflection.refuse(directory
                .on(on.isAfter(today) ? today : on)
                .person("author", form.author(), before)
                .all());
        Event event = form.eventId() == null ? null : Event.find(work.session(), form.eventId());
        if (form.eventId() != null && (event == null || !event.isHeld())) {
            reflection.refuse(List.of(Violation.at("eventId", EducationRefusal.EVENT_NOT_HELD)));
        }
    }

    private static void demandOwn(Caller caller, PersonSnapshot author) {
        boolean onBehalf = caller.has("education-officer") || caller.has(Caller.INTEGRATION);
        if (onBehalf) {
            EducationDesk.demandWithin(caller, author.orgCode());
        } else if (!author.is(caller.personId())) {
            throw new Refused(List.of(Violation.at("author", EducationRefusal.NOT_THE_AUTHOR)));
        }
    }
}
