package org.qingfeng.casework.sanction;

import static org.qingfeng.casework.sanction.SanctionRefusal.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.qingfeng.kit.problem.Violation;

/** What a person's standing, and what he has been given already, rule out. */
final class PersonalLimits {
    private PersonalLimits() {}

    static List<Violation> violations(String field, NewSanction asked, SanctionRegulation.Kind kind, Standing person) {
        List<Violation> found = new ArrayList<>();
        boolean party = asked.family() == Family.PARTY;
        if (party && !person.partyMember()) {
            found.add(Violation.at(field + ".family", PARTY_SANCTION_NEEDS_MEMBER));
        }
        if (!party && !person.publicOfficial()) {
            found.add(Violation.at(field + ".family", OFFICE_SANCTION_NEEDS_OFFICIAL));
        }
        if (!party && person.retired()) {
            found.add(Violation.at(field + ".family", RETIRED_GETS_NO_OFFICE_SANCTION));
        }
        if (!party && person.villageManager() && !kind.villageManagers()) {
            found.add(Violation.at(
                    field + ".kind", VILLAGE_MANAGER_LIMIT, asked.kind().zh()));
        }
        return found;
    }

    static List<Violation> ofTheHeld(String field, NewSanction asked, Collection<Held> held) {
        List<Violation> found = new ArrayList<>();
        boolean party = asked.family() == Family.PARTY;
        List<Held> standing = held.stream()
                .filter(h -> h.state().isEffective())
                .filter(h -> (h.family() == Family.PARTY) == party)
                .toList();
        if (standing.stream().anyMatch(Held::isForGood)) {
            found.add(Violation.at(field + ".family", EXPELLED_ALREADY));
        }
        if (standing.stream().anyMatch(Held::isProbation) && asked.kind() != SanctionKind.EXPULSION) {
            found.add(Violation.at(field + ".kind", PROBATION_REOFFENCE_EXPELS));
        }
        return found;
    }

    /** 政务处分 and 处分 exclude each other for one act, and a decision has one sanction of a family. */
    static List<Violation> together(List<NewSanction> asked, Collection<Held> ofTheMatter) {
        List<Violation> found = new ArrayList<>();
        List<Family> families = asked.stream().map(NewSanction::family).toList();
        if (families.stream().distinct().count() < families.size()) {
            found.add(Violation.at("sanctions", ONE_SANCTION_PER_FAMILY));
        }
        boolean governmental = families.contains(Family.GOVERNMENTAL) || has(ofTheMatter, Family.GOVERNMENTAL);
        boolean unit = families.contains(Family.UNIT) || has(ofTheMatter, Family.UNIT);
        if (governmental && unit) {
            found.add(Violation.at("sanctions", NOT_TWICE_FOR_ONE_ACT));
        }
        return found;
    }

    private static boolean has(Collection<Held> held, Family family) {
        return held.stream().anyMatch(h -> h.state().isEffective() && h.family() == family);
    }
}
