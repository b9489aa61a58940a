package org.qingfeng.education.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingfeng.education.access.Cadres;
import org.qingfeng.education.access.EducationDesk;
import org.qingfeng.education.access.EducationRefusal;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** How a talk comes into the books, by form or by ledger, and what its persons were on its day. */
@ApplicationScoped
class TalkBook {
    @Inject
    DirectoryCheck directory;

    @Inject
    Cadres cadres;

    Talk plan(NewTalk form, Work work) {
        EducationDesk.demandWithin(work.caller(), form.orgCode());
        Talk talk = new Talk(form, parties(form.interviewers(), form.interviewees(), day(form, work)), work.moment());
        demandOwn(work.caller(), talk);
        talk.refuse(unknown(form, List.of(), day(form, work)));
        return talk;
    }

    void change(Talk talk, NewTalk form, Work work) {
        EducationDesk.demandWithin(work.caller(), form.orgCode());
        List<PersonSnapshot> before = new ArrayList<>(talk.interviewerPersons());
        before.addAll(talk.intervieweePersons());
        talk.change(form, parties(form.interviewers(), form.interviewees(), day(form, work)));
        demandOwn(work.caller(), talk);
        talk.refuse(unknown(form, before, day(form, work)));
    }

    /** The posts that count are those of the day on which it was held. */
    void hold(Talk talk, TalkHolding holding, LocalDate on) {
        talk.hold(holding, on, parties(talk.interviewerPersons(), talk.intervieweePersons(), on));
    }

    void correct(Talk talk, CorrectedTalk corrected, String why, Work work) {
        EducationDesk.demandWithin(work.caller(), corrected.orgCode());
        List<PersonSnapshot> before = talk.interviewerPersons();
        talk.correct(
                corrected,
                parties(corrected.interviewers(), List.of(), corrected.heldOn()).interviewers(),
                why);
        talk.refuse(directory
                .on(corrected.heldOn())
                .organization("changes.orgCode", corrected.orgCode())
                .all());
        talk.refuse(persons("changes.interviewers", corrected.interviewers(), before, corrected.heldOn()));
    }

    /** 班子成员 enter the talks that they hold themselves; everybody's only who oversees talks (security.md). */
    private static void demandOwn(Caller caller, Talk talk) {
        boolean oversees =
                caller.has("education-officer") || caller.has("discipline-secretary") || caller.has(Caller.INTEGRATION);
        if (!oversees && !talk.isHeldBy(caller.personId())) {
            throw new Refused(List.of(Violation.at("interviewers", EducationRefusal.NOT_THE_INTERVIEWER)));
        }
    }

    private static LocalDate day(NewTalk form, Work work) {
        LocalDate today = work.moment().today();
        return form.plannedOn().isAfter(today) ? today : form.plannedOn();
    }

    private TalkParties parties(List<PersonSnapshot> by, List<PersonSnapshot> with, LocalDate on) {
        return new TalkParties(
                by.stream()
                        .map(PersonSnapshot::identified)
                        .map(person -> new Interviewer(
                                person,
                                cadres.isDisciplineSecretary(person.personId(), on),
                                cadres.isLeadershipMember(person.personId(), on)))
                        .toList(),
                with.stream()
                        .map(PersonSnapshot::identified)
                        .map(person -> new Interviewee(person, cadres.isVillageTopLeader(person.personId(), on), null))
                        .toList());
    }

    private List<Violation> unknown(NewTalk form, List<PersonSnapshot> before, LocalDate on) {
        List<Violation> found = new ArrayList<>(
                directory.on(on).organization("orgCode", form.orgCode()).all());
        found.addAll(persons("interviewers", form.interviewers(), before, on));
        found.addAll(persons("interviewees", form.interviewees(), before, on));
        return found;
    }

    private List<Violation> persons(
            String field, List<PersonSnapshot> told, List<PersonSnapshot> before, LocalDate on) {
        DirectoryCheck.Findings findings = directory.on(on);
        for (int i = 0; i < told.size(); i++) {
            PersonSnapshot person = told.get(i);
            if (!before.contains(person)) {
                findings.person(field + '[' + i + ']', person);
            }
        }
        return findings.all();
    }
}
