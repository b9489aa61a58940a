package org.qingfeng.casework.talk;

import static org.qingfeng.casework.talk.TalkRefusal.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qingfeng.casework.access.Concerned;
import org.qingfeng.casework.access.Recusal;
import org.qingfeng.casework.cases.Case;
import org.qingfeng.casework.clue.Clue;
import org.qingfeng.casework.sanction.StandingOf;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.kit.directorycopy.KnownDirectory;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Violation;

/** What is checked of a talk against the directory, against its clue or case, and of who may take part (domain B.10). */
@ApplicationScoped
class TalkChecks {
    private static final Set<String> ORGANS = Set.of("DISCIPLINE_COMMISSION", "SUPERVISORY_OFFICE");

    @Inject
    DirectoryCheck directory;

    @Inject
    KnownDirectory known;

    @Inject
    StandingOf standings;

    @Inject
    Recusal recusal;

    List<Violation> violations(NewTalk form, LocalDate on, Work work) {
        List<Violation> found = new ArrayList<>(organ(form, on, work.caller()));
        found.addAll(interviewee(form, on, work.caller()));
        Concerned concerned = Concerned.of(form.interviewees(), null);
        UUID planner = work.caller().personId();
        if (planner != null) {
            found.addAll(recusal.against(planner, "interviewees", concerned, on, work));
        }
        found.addAll(officers(form.interviewers(), concerned, on, work));
        found.addAll(matter(form, work));
        return found;
    }

    /** None of who holds it must recuse himself. */
    List<Violation> officers(List<UUID> officers, Concerned concerned, LocalDate on, Work work) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < officers.size(); i++) {
            found.addAll(recusal.against(officers.get(i), "interviewers[" + i + ']', concerned, on, work));
        }
        return found;
    }

    /** From whom the talk stays kept once it is opened to the person himself. */
    Set<UUID> conflicted(Talk talk) {
        return recusal.declaredWith(talk.intervieweeId());
    }

    private List<Violation> organ(NewTalk form, LocalDate on, Caller caller) {
        String organ = form.organCode().value();
        if (!caller.org().contains(form.organCode())) {
            return List.of(Violation.at("organCode", KitRefusal.ORGANIZATION_NOT_YOURS, organ));
        }
        return standings.type(form.organCode(), on).filter(ORGANS::contains).isPresent()
                ? List.of()
                : List.of(Violation.at("organCode", NOT_A_DISCIPLINE_ORGAN, organ));
    }

    private List<Violation> interviewee(NewTalk form, LocalDate on, Caller caller) {
        String field = "interviewees[0]";
        PersonSnapshot person = form.interviewees().get(0);
        boolean ofAMatter = form.clueId() != null || form.caseId() != null;
        List<Violation> found = new ArrayList<>();
        UUID id = person.personId();
        // Whom the directory does not know has an id of ours in his clue or case.
        found.addAll(
                id != null && ofAMatter && known.person(id).isEmpty()
                        ? directory
                                .on(on)
                                .organization(field + ".orgCode", person.orgCode())
                                .all()
                        : directory.on(on).person(field, person).all());
        if (!caller.org().contains(person.orgCode())) {
            found.add(Violation.at(
                    field + ".orgCode",
                    KitRefusal.ORGANIZATION_NOT_YOURS,
                    person.orgCode().value()));
        }
        return found;
    }

    private static List<Violation> matter(NewTalk form, Work work) {
        if (form.clueId() != null && form.caseId() != null) {
            return List.of(Violation.at("caseId", CLUE_AND_CASE));
        }
        if (form.type().matter() == TalkType.Matter.CLUE && form.clueId() == null) {
            return List.of(Violation.at("clueId", TALK_NEEDS_CLUE, form.type().zh()));
        }
        if (form.type().matter() == TalkType.Matter.CASE && form.caseId() == null) {
            return List.of(Violation.at("caseId", TALK_NEEDS_CASE, form.type().zh()));
        }
        return form.clueId() != null ? ofClue(form, form.clueId(), work) : ofCase(form, work);
    }

    private static List<Violation> ofClue(NewTalk form, UUID id, Work work) {
        Clue clue = work.other(Clue.class, id, "clueId");
        PersonSnapshot person = form.interviewees().get(0);
        boolean subject = clue.matter().subjectIds().contains(person.personId());
        return subject || !form.type().isWithItsSubject()
                ? List.of()
                : List.of(Violation.at("clueId", NOT_OF_THIS_MATTER, person.name()));
    }

    private static List<Violation> ofCase(NewTalk form, Work work) {
        if (form.caseId() == null) {
            return List.of();
        }
        Case file = work.other(Case.class, form.caseId(), "caseId");
        List<Violation> found = new ArrayList<>();
        PersonSnapshot person = form.interviewees().get(0);
        UUID id = person.personId();
        if (form.type().isWithItsSubject() && (id == null || !file.concerns(id))) {
            found.add(Violation.at("caseId", NOT_OF_THIS_MATTER, person.name()));
        }
        if (form.type() == TalkType.TRIAL && form.interviewers().stream().anyMatch(file::isInvestigatedBy)) {
            found.add(Violation.at("interviewers", INVESTIGATOR_TALKS_AT_TRIAL));
        }
        return found;
    }
}
