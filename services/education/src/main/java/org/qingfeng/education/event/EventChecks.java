package org.qingfeng.education.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingfeng.education.access.EducationRefusal;
import org.qingfeng.education.film.Film;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.Violation;

/** What an event refers to: its host, who should come as of its day, its film, the event that it makes up for. */
@ApplicationScoped
class EventChecks {
    @Inject
    DirectoryCheck directory;

    /** @param told the roster as it was told, before who has no id was given one of ours */
    void check(Event event, List<PersonSnapshot> told, List<PersonSnapshot> before, Work work) {
        LocalDate today = work.moment().today();
        LocalDate on = event.plannedOn.isAfter(today) ? today : event.plannedOn;
        Map<UUID, PersonSnapshot> known = before.stream()
                .collect(Collectors.toMap(person -> Objects.requireNonNull(person.personId()), Function.identity()));
        DirectoryCheck.Findings findings = directory.on(on).organization("orgCode", event.org());
        for (int i = 0; i < told.size(); i++) {
            PersonSnapshot person = told.get(i);
            findings.person(
                    "roster[" + i + "]", person, person.personId() == null ? null : known.get(person.personId()));
        }
        List<Violation> found = new ArrayList<>(findings.all());
        found.addAll(film(event, work));
        event.refuse(found);
        if (event.makeUpOf != null) {
            event.makesUpFor(Event.find(work.session(), event.makeUpOf));
        }
    }

    List<Violation> film(Event event, Work work) {
        boolean unknown = event.filmId != null && Film.listed(work.session(), event.filmId) == null;
        return unknown ? List.of(Violation.at("filmId", EducationRefusal.FILM_NOT_KNOWN)) : List.of();
    }
}
