package org.qingfeng.casework.clue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.qingfeng.casework.access.AccessRefusal;
import org.qingfeng.casework.access.Recusal;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.kit.directorycopy.KnownDirectory;
import org.qingfeng.kit.directorycopy.KnownPerson;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.Violation;

/** What is checked of a clue against what stands outside of it: for a request and for a ledger's row alike. */
@ApplicationScoped
class ClueChecks {
    /** Asked of the table, so that no object here knows a case. */
    private static final String CASE_OF_CLUE = "SELECT count(*) FROM case_file WHERE id = ? AND clue_id = ?";

    @Inject
    DirectoryCheck directory;

    @Inject
    KnownDirectory known;

    @Inject
    Recusal recusal;

    /** After its details were entered or changed: whom it names is known, ours to handle, and kept from it. */
    void check(Clue clue, Work work) {
        LocalDate on = clue.receivedOn;
        DirectoryCheck.Findings findings = directory.on(on).organization("orgCode", clue.org());
        OrgCode unit = clue.details().subjectOrgCode();
        findings.organization("subjectOrgCode", unit);
        int i = 0;
        for (PersonSnapshot subject : clue.subjects()) {
            String field = "subjects[" + i++ + "]";
            if (known.person(idOf(subject)).isPresent()) {
                findings.person(field, subject);
                clue.refuse(managedAbove(subject, field, OrgCode.of(clue.registrarCode)));
            } else {
                findings.organization(field + ".orgCode", subject.orgCode());
            }
        }
        clue.refuse(findings.all());
        UUID caller = work.caller().personId();
        if (caller != null && recusal.binds(caller, clue.matter(), on, work.session())) {
            clue.refuse(List.of(Violation.of(AccessRefusal.CANNOT_TAKE_PART, caller)));
        }
        clue.keepFrom(recusal.keptFrom(clue.matter(), on, work.session()));
    }

    /** 受理层级: leaders managed above are nothing for this organ, and may not be entered here. */
    private List<Violation> managedAbove(PersonSnapshot subject, String field, OrgCode registrar) {
        List<Violation> found = new ArrayList<>();
        known.person(idOf(subject))
                .map(KnownPerson::managedBy)
                .filter(level -> isAbove(level, registrar))
                .ifPresent(level -> found.add(Violation.at(field, ClueRefusal.SUBJECT_MANAGED_ABOVE, subject.name())));
        return found;
    }

    private static boolean isAbove(String managedBy, OrgCode registrar) {
        OrgCode division = OrgCode.of(registrar.value().substring(0, OrgCode.Level.VILLAGE.digits()));
        OrgCode.Level level = managedBy.equals("CENTRAL") ? OrgCode.Level.NATION : OrgCode.Level.valueOf(managedBy);
        return level.compareTo(division.level()) < 0;
    }

    /** Nobody is given a clue from which he must recuse himself (B.10). */
    void checkHandlers(Clue clue, List<UUID> handlers, LocalDate on, Work work) {
        int i = 0;
        for (UUID handler : handlers) {
            String field = "handlers[" + i++ + "]";
            clue.refuse(directory.on(on).personId(field, handler).all());
            clue.refuse(recusal.against(handler, field, clue.matter(), on, work));
        }
    }

    List<Violation> unknownCase(Clue clue, StatelessSession session) {
        boolean known = clue.caseId == null
                || session.createNativeQuery(CASE_OF_CLUE, Long.class)
                                .setParameter(1, clue.caseId)
                                .setParameter(2, clue.id)
                                .getSingleResult()
                        > 0;
        return known ? List.of() : List.of(Violation.at("caseId", ClueRefusal.CASE_NOT_KNOWN));
    }

    private static UUID idOf(PersonSnapshot subject) {
        UUID id = subject.personId();
        if (id == null) {
            throw new IllegalStateException("a subject in a clue has an id");
        }
        return id;
    }
}
