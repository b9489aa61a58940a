package org.qingfeng.casework.sanction;

import static org.qingfeng.casework.sanction.SanctionRefusal.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Reading;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** What a case and an appeal do with sanctions, inside their own transactions. */
@ApplicationScoped
public class SanctionBook {
    /** Every sanction of the person counts, wherever it was given: as the overseer of the nation's would see it. */
    private static final Caller ALL_THAT_IS_HELD =
            new Caller("sanctions-held", null, OrgCode.NATION, Set.of("discipline-secretary"), Set.of());

    @Inject
    Reading reading;

    @Inject
    StandingOf standings;

    private final SanctionRules rules = SanctionRules.shipped();

    /**
     * What stands against these sanctions: the person, what he has been given already, and who decides.
     *
     * @param held what the person has already
     */
    public List<Violation> violations(
            List<NewSanction> asked, Matter matter, CaseWeight weight, LocalDate on, List<Held> held) {
        Standing person = standings.person(matter.person(), on);
        WhoDecides who = new WhoDecides(ApprovalMatrix.shipped(), organ -> standings.type(organ, on));
        List<Violation> found = new ArrayList<>(rules.together(
                asked,
                held.stream()
                        .filter(h -> h.concerns(matter.caseId(), matter.clueId()))
                        .toList()));
        for (int i = 0; i < asked.size(); i++) {
            String field = "sanctions[" + i + ']';
            found.addAll(rules.violations(field, asked.get(i), person, on, held));
            found.addAll(
                    who.violations(field, asked.get(i), person, matter.person().orgCode(), weight, on));
        }
        return found;
    }

    /** Whether a county's body decides any of these, so that the town reports for approval 报批. */
    public boolean reportsForApproval(List<NewSanction> asked, Matter matter, CaseWeight weight, LocalDate on) {
        Standing person = standings.person(matter.person(), on);
        return asked.stream()
                .filter(s -> s.family() == Family.PARTY)
                .flatMap(s -> ApprovalMatrix.shipped().authority(s.family(), s.kind(), person, weight, on).stream())
                .anyMatch(authority -> authority.body().isAboveTheTown());
    }

    /** Takes what the person has already; nobody else adds to it until this transaction ends. */
    public List<Held> heldBy(String personRef, Work work) {
        work.alone("sanctions of " + personRef);
        return reading.in(ALL_THAT_IS_HELD, transaction -> ofPerson(transaction.session(), personRef).stream()
                .map(Sanction::held)
                .toList());
    }

    /** Makes the sanctions of a decision, each a record of its own. */
    public List<Sanction> make(
            List<NewSanction> asked, Matter matter, LocalDate decidedOn, List<Held> held, Work work) {
        return asked.stream()
                .map(one -> work.add(
                        new Sanction(one, rules.course(one, decidedOn, held), matter, decidedOn, work.moment())))
                .toList();
    }

    /** 送达: every sanction of the case that stands. */
    public void deliver(UUID caseId, LocalDate on, Work work) {
        standing(caseId, work).forEach(sanction -> sanction.deliver(on));
    }

    /** The case was corrected. @param redecidedOn its decision's right date, if that was wrong */
    public void follow(Matter matter, @Nullable LocalDate redecidedOn, Work work) {
        List<Sanction> all = ofCase(matter.caseId(), work);
        List<Held> others = redecidedOn == null
                ? List.of()
                : heldBy(matter.personRef(), work).stream()
                        .filter(h -> !h.caseId().equals(matter.caseId()))
                        .toList();
        for (Sanction sanction : all) {
            Course course = redecidedOn == null ? null : rules.course(again(sanction), redecidedOn, others);
            sanction.follow(matter, redecidedOn == null ? sanction.decidedOn : redecidedOn, course);
        }
    }

    /** The case was entered by mistake, and so were they. */
    public void annul(UUID caseId, String why, Work work) {
        ofCase(caseId, work).forEach(sanction -> sanction.annul(why));
    }

    /** Those of the case that stand once this command is done: with what it made, and as it changed them. */
    public List<Sanction> standingAfter(UUID caseId, Work work) {
        List<Sanction> touched = Stream.concat(
                        work.changed(Sanction.class).stream(), work.added(Sanction.class).stream())
                .toList();
        List<UUID> known = touched.stream().map(sanction -> sanction.id).toList();
        Stream<Sanction> stored = work
                .session()
                .createSelectionQuery("from Sanction e where e.caseId = :case", Sanction.class)
                .setParameter("case", caseId)
                .getResultList()
                .stream()
                .filter(sanction -> !known.contains(sanction.id));
        return Stream.concat(stored, touched.stream())
                .filter(sanction ->
                        sanction.caseId.equals(caseId) && sanction.state().isEffective())
                .sorted(Comparator.comparing(sanction -> sanction.effectiveOn))
                .toList();
    }

    /** 申诉变更: a lighter sanction of the same family in place of this one. @return its successor */
    public Sanction change(Sanction sanction, NewSanction into, LocalDate decidedOn, String why, Work work) {
        List<Violation> found = new ArrayList<>();
        if (into.family() != sanction.family) {
            found.add(Violation.at("family", CHANGED_TO_ANOTHER_FAMILY));
        }
        if (into.kind().isHeavierThan(sanction.kind)) {
            found.add(Violation.at("kind", AGGRAVATED_BY_APPEAL));
        }
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
        Matter matter = matter(sanction);
        List<Held> others = heldBy(matter.personRef(), work).stream()
                .filter(h -> !h.id().equals(sanction.id))
                .toList();
        Course course = rules.course(into, sanction.effectiveOn, others);
        Sanction successor = work.add(new Sanction(into, course, matter, decidedOn, work.moment()));
        successor.succeed(sanction, course);
        sanction.change(successor.id, decidedOn, why);
        return successor;
    }

    /** 察看期间开除: a sanction of its own on its own date, by the body that may. */
    void expel(Sanction probation, NewSanction expulsion, LocalDate on, String why, Work work) {
        Matter matter = matter(probation);
        probation.overtake(on);
        List<Held> held = heldBy(matter.personRef(), work);
        Standing person = standings.person(matter.person(), on);
        List<Violation> against = new ArrayList<>(rules.violations("sanction", expulsion, person, on, held));
        against.addAll(new WhoDecides(ApprovalMatrix.shipped(), organ -> standings.type(organ, on))
                .violations("sanction", expulsion, person, matter.person().orgCode(), CaseWeight.SIMPLE, on));
        probation.refuse(against);
        if (against.isEmpty()) {
            make(List.of(expulsion), matter, on, held, work).forEach(made -> made.remember(why));
        }
    }

    /** 影响期: until when the person is held back, by whatever stands against him; not why. */
    Optional<LocalDate> restrictedUntil(String personRef, LocalDate on) {
        return reading.in(ALL_THAT_IS_HELD, transaction -> ofPerson(transaction.session(), personRef).stream()
                .filter(s -> s.state().isEffective() && !s.effectiveOn.isAfter(on))
                .flatMap(s ->
                        Optional.ofNullable(s.isForGoodOrOnProbation() ? LocalDate.MAX : s.restrictionEndsOn).stream())
                .filter(end -> end.isAfter(on))
                .max(LocalDate::compareTo));
    }

    /** 申诉撤销. */
    public void quash(Sanction sanction, LocalDate decidedOn, String why) {
        sanction.quash(decidedOn, why);
    }

    Matter matter(Sanction sanction) {
        return new Matter(
                sanction.caseId,
                sanction.clueId,
                Objects.requireNonNull(sanction.person()),
                Objects.requireNonNull(sanction.personRef),
                sanction.disciplines,
                sanction.eightRulesCategory,
                List.of(sanction.handlers));
    }

    /** The same sanction once more, to have its course computed from another day. */
    private static NewSanction again(Sanction s) {
        LocalDate end = s.probationEndsOn;
        Integer years = end == null ? null : end.getYear() - s.effectiveOn.getYear();
        return new NewSanction(
                s.family, s.kind, s.decidingOrg(), s.documentNumber, years, null, s.months, null, s.insteadOfRemoval);
    }

    private static List<Sanction> standing(UUID caseId, Work work) {
        return ofCase(caseId, work).stream()
                .filter(sanction -> sanction.state().isEffective())
                .toList();
    }

    private static List<Sanction> ofCase(UUID caseId, Work work) {
        return work
                .session()
                .createSelectionQuery(
                        "select e.id from Sanction e where e.caseId = :case and e.state <> 'VOIDED' order by e.id",
                        UUID.class)
                .setParameter("case", caseId)
                .getResultList()
                .stream()
                .map(id -> work.load(Sanction.class, id))
                .toList();
    }

    private static List<Sanction> ofPerson(StatelessSession session, String personRef) {
        return session.createSelectionQuery("from Sanction e where e.personRef = :ref", Sanction.class)
                .setParameter("ref", personRef)
                .getResultList();
    }
}
