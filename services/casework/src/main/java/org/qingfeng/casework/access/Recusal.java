package org.qingfeng.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.directorycopy.KnownDirectory;
import org.qingfeng.kit.directorycopy.KnownPerson;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.identity.Oversight;
import org.qingfeng.kit.journal.Reading;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.Violation;

/**
 * 回避 (domain.md B.10): who may not take part in a matter, and who may never see it. Relatives are what a person declared
 * here; declarations of relatives stay in supervision and are not asked.
 */
@ApplicationScoped
public class Recusal {
    private static final String DECLARED =
            "select count(*) from Conflict c where c.person = :person and c.about in (:about) and c.state = 'DECLARED'";

    private static final String DECLARERS =
            "select distinct c.person from Conflict c where c.about = :about and c.state = 'DECLARED'";

    /** As the overseer of the nation's would see them. */
    private static final Caller ALL_CONFLICTS =
            new Caller("conflicts-declared", null, OrgCode.NATION, Set.of("discipline-secretary"), Set.of());

    private static final String MEMBERS = """
            SELECT DISTINCT person_id FROM known_post
             WHERE org_code = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)
            """;

    @Inject
    KnownDirectory directory;

    @Inject
    Oversight oversight;

    @Inject
    Reading reading;

    /**
     * What stands against this person's taking part. Why is told only to who oversees conflicts.
     *
     * @param field where the request names the person
     */
    public List<Violation> against(UUID person, String field, Concerned matter, LocalDate on, Work work) {
        boolean told = oversight.of(work.caller()).contains("conflict");
        List<Violation> found = new ArrayList<>();
        for (Ground ground : grounds(person, matter, on, told, work)) {
            found.add(
                    told
                            ? Violation.at(field, AccessRefusal.MUST_RECUSE, person, ground.text())
                            : Violation.at(field, AccessRefusal.CANNOT_TAKE_PART, person));
        }
        return found;
    }

    /** Whether this person would not be allowed to see it; a colleague of the subject's unit still may. */
    public boolean binds(UUID person, Concerned matter, LocalDate on, StatelessSession session) {
        return keptFrom(matter, on, session).contains(person) || hasDeclared(person, matter.persons(), session);
    }

    /** Who has declared a conflict with this person, for a record that is opened to the person himself and not to them. */
    public Set<UUID> declaredWith(UUID about) {
        return reading.in(
                ALL_CONFLICTS,
                transaction -> Set.copyOf(transaction
                        .session()
                        .createSelectionQuery(DECLARERS, UUID.class)
                        .setParameter("about", about)
                        .getResultList()));
    }

    private Set<Ground> grounds(UUID person, Concerned matter, LocalDate on, boolean told, Work work) {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        if (matter.subjectIds().contains(person)) {
            grounds.add(Ground.SUBJECT);
        } else if (isOfTheSubjectsUnit(person, matter, on)) {
            grounds.add(Ground.SAME_UNIT);
        }
        if (matter.reporters().contains(person)) {
            grounds.add(Ground.REPORTER);
        }
        if (matter.earlier().contains(person)) {
            grounds.add(Ground.HANDLED_BEFORE);
        }
        if (hasDeclaredToAnybody(person, matter, told, work)) {
            grounds.add(Ground.DECLARED);
        }
        return grounds;
    }

    /** A colleague's conflict binds him also where the caller, who names him, does not see it. */
    private boolean hasDeclaredToAnybody(UUID person, Concerned matter, boolean told, Work work) {
        Set<UUID> about = matter.persons();
        return told || person.equals(work.caller().personId())
                ? hasDeclared(person, about, work.session())
                : reading.in(ALL_CONFLICTS, transaction -> hasDeclared(person, about, transaction.session()));
    }

    private boolean isOfTheSubjectsUnit(UUID person, Concerned matter, LocalDate on) {
        KnownPerson known = directory.person(person).orElse(null);
        return known != null
                && known.postsOn(on).stream()
                        .anyMatch(post -> post.orgCode().equals(matter.unit())
                                || matter.subjects().stream()
                                        .anyMatch(s -> s.orgCode().equals(post.orgCode())));
    }

    private static boolean hasDeclared(UUID person, Set<UUID> about, StatelessSession session) {
        return !about.isEmpty()
                && session.createSelectionQuery(DECLARED, Long.class)
                                .setParameter("person", person)
                                .setParameter("about", about)
                                .getSingleResult()
                        > 0;
    }

    /** Who may never see the matter: its subjects, the members of a unit that is the subject, and who reported it. */
    public Set<UUID> keptFrom(Concerned matter, LocalDate on, StatelessSession session) {
        Set<UUID> all = new HashSet<>(matter.persons());
        if (matter.unit() != null) {
            all.addAll(session.createNativeQuery(MEMBERS, UUID.class)
                    .setParameter(1, matter.unit().value())
                    .setParameter(2, on)
                    .setParameter(3, on)
                    .getResultList());
        }
        return all;
    }
}
