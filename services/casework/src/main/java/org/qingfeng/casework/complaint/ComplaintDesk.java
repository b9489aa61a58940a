package org.qingfeng.casework.complaint;

import static org.qingfeng.casework.complaint.ComplaintRefusal.REPEAT_OF_ITSELF;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.access.CaseworkDesk;
import org.qingfeng.casework.access.Concerned;
import org.qingfeng.casework.access.Recusal;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.kit.directorycopy.KnownDirectory;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.Violation;

/** What the resources of complaints share. */
abstract class ComplaintDesk extends CaseworkDesk<Complaint, ComplaintView> {
    private static final Set<String> DISCIPLINE = Set.of("DISCIPLINE_COMMISSION", "SUPERVISORY_OFFICE");

    @Inject
    ComplaintTerms terms;

    @Inject
    KnownDirectory known;

    @Inject
    DirectoryCheck directory;

    @Inject
    Recusal recusal;

    @Override
    protected Class<Complaint> type() {
        return Complaint.class;
    }

    @Override
    protected String kind() {
        return "complaint";
    }

    @Override
    protected String path() {
        return "complaints";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("receivedOn", LocalDate.class, "handOverDueOn", LocalDate.class);
    }

    @Override
    protected ComplaintView view(Complaint complaint, List<AllowedAction> allowed) {
        return ComplaintView.of(complaint, terms.of(complaint), allowed);
    }

    /** Persons as the directory has them, none of them the one who deals with it or close to him. */
    void check(
            Complaint complaint, List<PersonSnapshot> subjects, @Nullable Reporter reporter, LocalDate on, Work work) {
        DirectoryCheck.Findings findings = directory.on(on);
        for (int i = 0; i < subjects.size(); i++) {
            findings.person("subjects[" + i + "]", subjects.get(i));
        }
        complaint.refuse(findings.all());
        complaint.refuse(recusal.against(personOf(work.caller()), "subjects", concerned(subjects, reporter), on, work));
    }

    /** Whether this person may be given it. */
    List<Violation> against(UUID officer, Complaint complaint, LocalDate on, Work work) {
        ComplaintContent said = complaint.said();
        List<PersonSnapshot> subjects = said == null ? List.of() : said.subjects();
        Reporter reporter = complaint.reporter == null ? null : complaint.reporter.as(Reporter.class);
        return recusal.against(officer, "officerId", concerned(subjects, reporter), on, work);
    }

    private static Concerned concerned(List<PersonSnapshot> subjects, @Nullable Reporter reporter) {
        UUID reported = reporter == null ? null : reporter.personId();
        return new Concerned(subjects, null, reported == null ? Set.of() : Set.of(reported), Set.of());
    }

    /** The first complaint of a matter, if the caller sees it. */
    @Nullable
    Complaint first(UUID of, Complaint complaint, Work work) {
        if (of.equals(complaint.id)) {
            complaint.refuse(List.of(Violation.at("of", REPEAT_OF_ITSELF)));
            return null;
        }
        return work.other(Complaint.class, of, "of");
    }

    /** Of these, who belongs to the discipline organ itself, and would see that something about him was passed up. */
    List<UUID> ofThisOrgan(List<PersonSnapshot> subjects, Complaint complaint) {
        return subjects.stream()
                .filter(subject -> isDiscipline(subject, complaint))
                .map(PersonSnapshot::personId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** 纪委、监察办: its members see all complaints of the organ. */
    private boolean isDiscipline(PersonSnapshot subject, Complaint complaint) {
        return known.organization(subject.orgCode(), complaint.receivedOn)
                .map(organization -> DISCIPLINE.contains(organization.type()))
                .orElse(false);
    }
}
