package org.qingfeng.casework.formact;

import static org.qingfeng.casework.formact.FormActRefusal.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.access.Concerned;
import org.qingfeng.casework.access.Recusal;
import org.qingfeng.casework.cases.Case;
import org.qingfeng.casework.clue.Clue;
import org.qingfeng.casework.sanction.StandingOf;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.kit.directorycopy.KnownDirectory;
import org.qingfeng.kit.directorycopy.KnownPerson;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Violation;

/** What is checked of a use recorded by hand against roles, the directory, and the matter it belongs to. */
@ApplicationScoped
class FormActChecks {
    private static final Set<String> ORGANS = Set.of("DISCIPLINE_COMMISSION", "SUPERVISORY_OFFICE");

    @Inject
    DirectoryCheck directory;

    @Inject
    KnownDirectory known;

    @Inject
    StandingOf standings;

    @Inject
    Recusal recusal;

    /** The leader's post on that day, of a leader's use. */
    @Nullable
    String leaderPost(NewFormAct form, @Nullable UUID caller) {
        return form.responsibility() == Responsibility.PRINCIPAL
                ? post(form, caller).map(KnownPerson.Post::position).orElse(null)
                : null;
    }

    private Optional<KnownPerson.Post> post(NewFormAct form, @Nullable UUID leader) {
        return Optional.ofNullable(leader).flatMap(known::person).stream()
                .flatMap(person -> person.postsOn(form.actOn()).stream())
                .filter(post -> post.leadershipMember() && post.orgCode().equals(form.actorOrgCode()))
                .findFirst();
    }

    List<Violation> violations(NewFormAct form, Work work) {
        boolean ofAMatter = form.clueId() != null || form.caseId() != null;
        List<Violation> found =
                new ArrayList<>(persons(form.persons(), "persons", form.actOn(), ofAMatter, work.caller()));
        found.addAll(
                form.responsibility() == Responsibility.PRINCIPAL
                        ? ofALeader(form, work.caller())
                        : ofTheOrgan(form, work));
        return found;
    }

    /** @param entered whether they were entered elsewhere before, where one whom the directory does not know got an id */
    List<Violation> persons(List<PersonSnapshot> persons, String field, LocalDate on, boolean entered, Caller caller) {
        DirectoryCheck.Findings findings = directory.on(on);
        List<Violation> outside = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            String at = field + '[' + i + ']';
            PersonSnapshot person = persons.get(i);
            UUID id = person.personId();
            if (id != null && entered && known.person(id).isEmpty()) {
                findings.organization(at + ".orgCode", person.orgCode());
            } else {
                findings.person(at, person);
            }
            if (!caller.org().contains(person.orgCode())) {
                outside.add(Violation.at(
                        at + ".orgCode",
                        KitRefusal.ORGANIZATION_NOT_YOURS,
                        person.orgCode().value()));
            }
        }
        outside.addAll(findings.all());
        return outside;
    }

    private List<Violation> ofALeader(NewFormAct form, Caller caller) {
        List<Violation> found = new ArrayList<>();
        if (!caller.has("leader")) {
            found.add(Violation.at("responsibility", PRINCIPAL_IS_THE_LEADERS));
        }
        if (form.leader() != null && !form.leader().equals(caller.personId())) {
            found.add(Violation.at("leader", ANOTHER_LEADERS));
        }
        if (form.approvedBy() != null) {
            found.add(Violation.at("approvedBy", APPROVER_UNWANTED));
        }
        if (form.clueId() != null || form.caseId() != null) {
            found.add(Violation.at(form.clueId() == null ? "caseId" : "clueId", MATTER_UNWANTED));
        }
        if (post(form, caller.personId()).isEmpty()) {
            found.add(Violation.at(
                    "actorOrgCode",
                    NO_LEADERSHIP_POST,
                    String.valueOf(caller.personId()),
                    form.actorOrgCode().value()));
        }
        return found;
    }

    private List<Violation> ofTheOrgan(NewFormAct form, Work work) {
        List<Violation> found = new ArrayList<>();
        Caller caller = work.caller();
        if (!caller.has("case-officer") && !caller.has("discipline-secretary")) {
            found.add(Violation.at("responsibility", SUPERVISORY_IS_THE_ORGANS));
        }
        if (form.leader() != null) {
            found.add(Violation.at("leader", LEADER_UNWANTED));
        }
        if (!caller.org().contains(form.actorOrgCode())) {
            found.add(Violation.at(
                    "actorOrgCode",
                    KitRefusal.ORGANIZATION_NOT_YOURS,
                    form.actorOrgCode().value()));
        } else if (!isAnOrgan(form)) {
            found.add(Violation.at(
                    "actorOrgCode", NOT_A_DISCIPLINE_ORGAN, form.actorOrgCode().value()));
        }
        found.addAll(officials(form, work));
        found.addAll(matter(form, work));
        return found;
    }

    private boolean isAnOrgan(NewFormAct form) {
        return standings
                .type(form.actorOrgCode(), form.actOn())
                .filter(ORGANS::contains)
                .isPresent();
    }

    /** Who records and who approves are two, and neither must recuse himself. */
    private List<Violation> officials(NewFormAct form, Work work) {
        List<Violation> found = new ArrayList<>();
        UUID recorder = work.caller().personId();
        Concerned concerned = Concerned.of(form.persons(), null);
        if (recorder != null) {
            found.addAll(recusal.against(recorder, "persons", concerned, form.actOn(), work));
        }
        UUID approver = form.approvedBy();
        if (approver == null) {
            found.add(Violation.at("approvedBy", APPROVER_MISSING));
            return found;
        }
        if (approver.equals(recorder)) {
            found.add(Violation.at("approvedBy", APPROVER_IS_PROPOSER));
        }
        found.addAll(recusal.against(approver, "approvedBy", concerned, form.actOn(), work));
        return found;
    }

    private static List<Violation> matter(NewFormAct form, Work work) {
        if (form.clueId() != null && form.caseId() != null) {
            return List.of(Violation.at("caseId", CLUE_AND_CASE));
        }
        UUID person = form.persons().get(0).personId();
        if (form.clueId() != null) {
            Clue clue = work.other(Clue.class, form.clueId(), "clueId");
            return unless(clue.matter().subjectIds().contains(person), "clueId", form);
        }
        if (form.caseId() != null) {
            Case file = work.other(Case.class, form.caseId(), "caseId");
            return unless(person != null && file.concerns(person), "caseId", form);
        }
        return List.of();
    }

    private static List<Violation> unless(boolean concerned, String field, NewFormAct form) {
        return concerned
                ? List.of()
                : List.of(Violation.at(
                        field, NOT_OF_THIS_MATTER, form.persons().get(0).name()));
    }
}
