package org.qingfeng.casework.sanction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingfeng.casework.sanction.SanctionKind.*;
import static org.qingfeng.casework.sanction.SanctionRefusal.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.problem.Refusal;
import org.qingfeng.kit.problem.Violation;

/** Who may be given what, and for how long (domain B.2), each limit with the refusal that names it. */
class SanctionRulesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 8, 31);
    private static final Standing CADRE = new Standing(true, true, false, false, "TOWN");
    private static final Standing VILLAGE_MANAGER = new Standing(true, true, true, false, null);

    private final SanctionRules rules = SanctionRules.shipped();

    @Test
    void aWarningOfTheOldRegulationLastsAsLongAsASeriousOne() {
        assertEquals(LocalDate.of(2018, 6, 1), end(Family.PARTY, SERIOUS_WARNING, "2017-06-01"));
        assertEquals(LocalDate.of(2020, 4, 1), end(Family.PARTY, SERIOUS_WARNING, "2018-10-01"));
        assertEquals(LocalDate.of(2025, 7, 1), end(Family.PARTY, SERIOUS_WARNING, "2024-01-01"));
    }

    @Test
    void partyAndOfficePeriodsRunApart() {
        Held party = held(Family.PARTY, SERIOUS_WARNING, "2025-02-28");
        Course demerit = rules.course(asked(Family.GOVERNMENTAL, DEMERIT), DAY, List.of(party));
        assertEquals(LocalDate.of(2024, 8, 31), demerit.restrictionEndsOn());
        Held unit = held(Family.UNIT, WARNING, "2023-12-31");
        Course after = rules.course(asked(Family.GOVERNMENTAL, DEMERIT), DAY, List.of(party, unit));
        assertEquals(LocalDate.of(2024, 12, 31), after.restrictionEndsOn());
    }

    @Test
    void aQuashedSanctionLeavesNoRest() {
        Held quashed = new Held(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                Family.PARTY,
                WARNING,
                SanctionState.QUASHED,
                DAY.minusMonths(1),
                DAY.plusMonths(6),
                null);
        Course course = rules.course(asked(Family.PARTY, WARNING), DAY, List.of(quashed));
        assertEquals(DAY.plusMonths(12), course.restrictionEndsOn());
    }

    @Test
    void probationHasYearsAndItsRestrictionBeginsWithTheRestoration() {
        assertRefused(asked(Family.PARTY, PROBATION), CADRE, PROBATION_YEARS_WRONG);
        NewSanction twoYears = new NewSanction(
                Family.PARTY, PROBATION, OrgCode.of("990106101000-011"), null, 2, null, null, null, null);
        assertEquals(List.of(), refusals(twoYears, CADRE));
        Course course = rules.course(twoYears, DAY, List.of());
        assertEquals(new Course(SanctionState.PROBATION, null, LocalDate.of(2025, 8, 31)), course);
        assertEquals(
                LocalDate.of(2027, 9, 5),
                rules.afterRestoration(LocalDate.of(2025, 9, 5)).endsOn());
    }

    @Test
    void expulsionAndDismissalAreForGood() {
        Course expulsion = rules.course(asked(Family.PARTY, EXPULSION), DAY, List.of());
        assertEquals(new Course(SanctionState.IN_FORCE, null, null), expulsion);
        Held expelled = new Held(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                Family.PARTY,
                EXPULSION,
                SanctionState.IN_FORCE,
                DAY.minusMonths(1),
                null,
                null);
        assertRefused(asked(Family.PARTY, WARNING), CADRE, EXPELLED_ALREADY, expelled);
        assertEquals(List.of(), refusals(asked(Family.GOVERNMENTAL, DEMERIT), CADRE, expelled));
    }

    @Test
    void whoOffendsDuringProbationIsExpelled() {
        Held probation = new Held(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                Family.PARTY,
                PROBATION,
                SanctionState.PROBATION,
                DAY.minusMonths(1),
                null,
                DAY.plusMonths(3));
        assertRefused(asked(Family.PARTY, SERIOUS_WARNING), CADRE, PROBATION_REOFFENCE_EXPELS, probation);
        assertEquals(List.of(), refusals(asked(Family.PARTY, EXPULSION), CADRE, probation));
    }

    @Test
    void aPersonsStandingExcludesFamilies() {
        assertRefused(
                asked(Family.PARTY, WARNING),
                new Standing(false, true, false, false, null),
                PARTY_SANCTION_NEEDS_MEMBER);
        assertRefused(
                asked(Family.GOVERNMENTAL, WARNING),
                new Standing(true, false, false, false, null),
                OFFICE_SANCTION_NEEDS_OFFICIAL);
        assertRefused(
                asked(Family.GOVERNMENTAL, WARNING),
                new Standing(true, true, false, true, "TOWN"),
                RETIRED_GETS_NO_OFFICE_SANCTION);
    }

    @Property
    void aVillageManagerGetsThreeKindsOfOfficeSanctionsAtMost(@ForAll SanctionKind kind) {
        List<Refusal> found = refusals(asked(Family.GOVERNMENTAL, kind), VILLAGE_MANAGER);
        if (List.of(WARNING, DEMERIT, SERIOUS_DEMERIT).contains(kind)) {
            assertEquals(List.of(), found);
        } else if (List.of(DEMOTION, REMOVAL_FROM_POST, DISMISSAL).contains(kind)) {
            assertEquals(List.of(VILLAGE_MANAGER_LIMIT), found);
        } else {
            assertEquals(List.of(KIND_NOT_IN_FAMILY), found);
        }
    }

    @Test
    void withoutAPartyPostASeriousWarningStandsIn() {
        assertRefused(asked(Family.PARTY, REMOVAL_FROM_PARTY_POST), CADRE, NO_PARTY_POST);
        assertRefused(standingIn(WARNING), CADRE, INSTEAD_OF_REMOVAL_IS_SERIOUS_WARNING);
        assertEquals(List.of(), refusals(standingIn(SERIOUS_WARNING), CADRE));
    }

    @Test
    void severalEqualActsTakeBetweenOnePeriodAndTheirSumButNeverMoreThanFortyEightMonths() {
        assertEquals(List.of(SEVERAL_ACTS_MONTHS), refusals(several(DEMOTION, 3, null), CADRE));
        assertEquals(List.of(SEVERAL_ACTS_MONTHS), refusals(several(DEMOTION, 3, 23), CADRE));
        assertEquals(List.of(), refusals(several(DEMOTION, 3, 48), CADRE));
        assertEquals(List.of(SEVERAL_ACTS_MONTHS), refusals(several(WARNING, 3, 19), CADRE));
        assertEquals(List.of(), refusals(several(WARNING, 3, 18), CADRE));
        assertEquals(List.of(MONTHS_UNWANTED), refusals(several(WARNING, 1, 12), CADRE));
        assertEquals(
                DAY.plusMonths(18),
                rules.course(several(WARNING, 3, 18), DAY, List.of()).restrictionEndsOn());
    }

    @Test
    void oneActGetsAGovernmentalSanctionOrAUnitsNotBoth() {
        List<NewSanction> both = List.of(asked(Family.GOVERNMENTAL, DEMERIT), asked(Family.UNIT, DEMERIT));
        assertEquals(List.of(NOT_TWICE_FOR_ONE_ACT), refusals(rules.together(both, List.of())));
        Held earlier = held(Family.UNIT, WARNING, "2023-12-31");
        assertEquals(
                List.of(NOT_TWICE_FOR_ONE_ACT),
                refusals(rules.together(List.of(asked(Family.GOVERNMENTAL, DEMERIT)), List.of(earlier))));
        List<NewSanction> party = List.of(asked(Family.PARTY, WARNING), asked(Family.PARTY, SERIOUS_WARNING));
        assertEquals(List.of(ONE_SANCTION_PER_FAMILY), refusals(rules.together(party, List.of())));
        List<NewSanction> twoFamilies =
                List.of(asked(Family.PARTY, SERIOUS_WARNING), asked(Family.GOVERNMENTAL, DEMERIT));
        assertEquals(List.of(), refusals(rules.together(twoFamilies, List.of())));
    }

    @Test
    void beforeALawWasInForceNothingCanBeGivenByIt() {
        List<Violation> found = rules.violations(
                "sanctions[0]", asked(Family.GOVERNMENTAL, DEMERIT), CADRE, LocalDate.of(2020, 6, 30), List.of());
        assertEquals(List.of(NO_REGULATION_THAT_DAY), refusals(found));
    }

    @Test
    void everyRefusalOfAPersonsRightsNamesItsArticle() {
        List<SanctionRefusal> ofLaw = List.of(
                VILLAGE_MANAGER_LIMIT,
                RETIRED_GETS_NO_OFFICE_SANCTION,
                NOT_TWICE_FOR_ONE_ACT,
                WRONG_DECIDING_BODY,
                SEVERAL_ACTS_MONTHS,
                AGGRAVATED_BY_APPEAL);
        assertTrue(ofLaw.stream().allMatch(refusal -> refusal.article() != null));
        assertEquals(
                SanctionRefusal.values().length,
                Arrays.stream(SanctionRefusal.values())
                        .map(Refusal::code)
                        .distinct()
                        .count());
    }

    private @Nullable LocalDate end(Family family, SanctionKind kind, String on) {
        return rules.course(asked(family, kind), LocalDate.parse(on), List.of()).restrictionEndsOn();
    }

    private void assertRefused(NewSanction asked, Standing person, Refusal expected, Held... held) {
        assertEquals(List.of(expected), refusals(asked, person, held));
    }

    private List<Refusal> refusals(NewSanction asked, Standing person, Held... held) {
        return refusals(rules.violations("sanctions[0]", asked, person, DAY, List.of(held)));
    }

    private static List<Refusal> refusals(List<Violation> found) {
        return found.stream().map(Violation::refusal).toList();
    }

    private static Held held(Family family, SanctionKind kind, String endsOn) {
        return new Held(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                family,
                kind,
                SanctionState.IN_PERIOD,
                DAY.minusMonths(1),
                LocalDate.parse(endsOn),
                null);
    }

    private static NewSanction asked(Family family, SanctionKind kind) {
        return new NewSanction(family, kind, OrgCode.of("990106101000-010"), null, null, null, null, null, null);
    }

    private static NewSanction several(SanctionKind kind, int acts, @Nullable Integer months) {
        return new NewSanction(
                Family.GOVERNMENTAL, kind, OrgCode.of("990106000000-011"), null, null, acts, months, null, null);
    }

    private static NewSanction standingIn(SanctionKind kind) {
        return new NewSanction(Family.PARTY, kind, OrgCode.of("990106101000-010"), null, null, null, null, null, true);
    }
}
