package org.qingfeng.casework.sanction;

import static org.qingfeng.casework.sanction.SanctionRefusal.*;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qingfeng.casework.rules.RuleFile;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** Which sanction may be given to whom, and for how long (domain B.2), by the regulation of the day of the decision. */
public final class SanctionRules {
    private static final SanctionRules SHIPPED =
            new SanctionRules(RuleFile.read("sanctions", new TypeReference<List<SanctionRegulation>>() {}));

    private final List<SanctionRegulation> regulations;

    private SanctionRules(List<SanctionRegulation> regulations) {
        this.regulations = List.copyOf(regulations);
    }

    public static SanctionRules shipped() {
        return SHIPPED;
    }

    Optional<SanctionRegulation> regulation(Family family, LocalDate on) {
        return regulations.stream()
                .filter(r -> r.family() == family && r.holdsOn(on))
                .findFirst();
    }

    /** Everything against this sanction; none means that it may be given. @param field where the request has it */
    public List<Violation> violations(
            String field, NewSanction asked, Standing person, LocalDate on, Collection<Held> held) {
        Optional<SanctionRegulation> regulation = regulation(asked.family(), on);
        if (regulation.isEmpty()) {
            return List.of(Violation.at(
                    field, NO_REGULATION_THAT_DAY, on, asked.family().zh()));
        }
        SanctionRegulation.Kind kind = regulation.get().kinds().get(asked.kind());
        if (kind == null) {
            return List.of(Violation.at(
                    field + ".kind",
                    KIND_NOT_IN_FAMILY,
                    asked.family().zh(),
                    asked.kind().zh()));
        }
        List<Violation> found = new ArrayList<>(PersonalLimits.violations(field, asked, kind, person));
        found.addAll(form(field, asked, regulation.get(), kind));
        found.addAll(PersonalLimits.ofTheHeld(
                field, asked, held.stream().filter(h -> !h.from().isAfter(on)).toList()));
        return found;
    }

    /** What rules the sanctions of one decision out together. @param ofTheMatter what the same matter has led to already */
    public List<Violation> together(List<NewSanction> asked, Collection<Held> ofTheMatter) {
        return PersonalLimits.together(asked, ofTheMatter);
    }

    /** What the form says of probation, of several acts and of a removal that could not be. */
    private static List<Violation> form(
            String field, NewSanction asked, SanctionRegulation regulation, SanctionRegulation.Kind kind) {
        List<Violation> found = new ArrayList<>();
        boolean probation = !kind.probationYears().isEmpty();
        if (probation && !kind.probationYears().contains(Objects.requireNonNullElse(asked.probationYears(), 0))) {
            found.add(Violation.at(field + ".probationYears", PROBATION_YEARS_WRONG, kind.probationYears()));
        }
        if (!probation && asked.probationYears() != null) {
            found.add(Violation.at(field + ".probationYears", PROBATION_YEARS_UNWANTED));
        }
        if (asked.kind() == SanctionKind.REMOVAL_FROM_PARTY_POST && !Boolean.TRUE.equals(asked.holdsPartyPost())) {
            found.add(Violation.at(field + ".kind", NO_PARTY_POST));
        }
        if (asked.standsInForRemoval() && asked.kind() != SanctionKind.SERIOUS_WARNING) {
            found.add(Violation.at(field + ".insteadOfRemoval", INSTEAD_OF_REMOVAL_IS_SERIOUS_WARNING));
        }
        months(found, field + ".months", asked, regulation, kind);
        return found;
    }

    /** 撤职以下多个相同的政务处分: between one period and their sum, and never more than the longest. */
    private static void months(
            List<Violation> found,
            String field,
            NewSanction asked,
            SanctionRegulation regulation,
            SanctionRegulation.Kind kind) {
        Integer one = kind.months();
        Integer longest = regulation.longestMonths();
        if (asked.numberOfActs() == 1 || one == null || longest == null) {
            if (asked.months() != null || asked.numberOfActs() > 1) {
                found.add(Violation.at(field, MONTHS_UNWANTED));
            }
            return;
        }
        int most = Math.min(one * asked.numberOfActs(), longest);
        if (asked.months() == null || asked.months() < one || asked.months() > most) {
            found.add(Violation.at(field, SEVERAL_ACTS_MONTHS, one, most));
        }
    }

    /**
     * How a sanction that was checked begins, and when it ends.
     *
     * @param held what the person has already: the rest of it on the same clock comes first
     */
    public Course course(NewSanction asked, LocalDate decidedOn, Collection<Held> held) {
        SanctionRegulation regulation =
                regulation(asked.family(), decidedOn).orElseThrow(() -> new Refused(NO_REGULATION_THAT_DAY, decidedOn));
        SanctionRegulation.Kind kind = Objects.requireNonNull(regulation.kinds().get(asked.kind()));
        if (asked.probationYears() != null) {
            return new Course(SanctionState.PROBATION, null, decidedOn.plusYears(asked.probationYears()));
        }
        if (kind.months() == null) {
            return new Course(SanctionState.IN_FORCE, null, null);
        }
        int months = asked.months() == null ? kind.months() : asked.months();
        RestrictionPeriod period = RestrictionPeriod.of(
                decidedOn, months, running(regulation.clock(), decidedOn, held), regulation.longestMonths());
        return new Course(SanctionState.IN_PERIOD, period.endsOn(), null);
    }

    /** After 留党察看 and the restoration of rights, two more years without an equal or higher post. */
    RestrictionPeriod afterRestoration(LocalDate restoredOn) {
        SanctionRegulation.Kind probation = regulation(Family.PARTY, restoredOn)
                .map(r -> r.kinds().get(SanctionKind.PROBATION))
                .orElseThrow(() -> new Refused(NO_REGULATION_THAT_DAY, restoredOn, Family.PARTY.zh()));
        int months = Objects.requireNonNull(probation.monthsAfterRestoration());
        return RestrictionPeriod.of(restoredOn, months, List.of(), null);
    }

    private List<LocalDate> running(String clock, LocalDate on, Collection<Held> held) {
        return held.stream()
                .filter(h -> h.state().isEffective() && !h.from().isAfter(on))
                .filter(h -> regulation(h.family(), on)
                        .map(r -> r.clock().equals(clock))
                        .orElse(false))
                .flatMap(h -> Optional.ofNullable(h.endsOn()).stream())
                .toList();
    }
}
