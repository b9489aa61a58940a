package org.qingfeng.casework.sanction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qingfeng.casework.sanction.CaseWeight.SIMPLE;
import static org.qingfeng.casework.sanction.SanctionKind.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.problem.Violation;

/** The approval matrix of domain B.6, cell by cell: the right body decides, every other is refused and the right one named. */
class WhoDecidesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 8, 31);
    private static final OrgCode UNIT = OrgCode.of("990106101203-002");

    private static final String TOWN_DIC = "990106101000-010";
    private static final String TOWN_PARTY = "990106101000-011";
    private static final String TOWN_OFFICE = "990106101000-001";
    private static final String COUNTY_DIC = "990106000000-010";
    private static final String COUNTY_PARTY = "990106000000-011";
    private static final String COUNTY_SUPERVISORY = "990106000000-012";

    private static final Map<String, String> TYPES = Map.of(
            TOWN_DIC, "DISCIPLINE_COMMISSION",
            TOWN_PARTY, "PARTY_COMMITTEE",
            TOWN_OFFICE, "GOVERNMENT",
            COUNTY_DIC, "DISCIPLINE_COMMISSION",
            COUNTY_PARTY, "PARTY_COMMITTEE",
            COUNTY_SUPERVISORY, "SUPERVISORY_OFFICE");

    private final WhoDecides whoDecides =
            new WhoDecides(ApprovalMatrix.shipped(), code -> Optional.ofNullable(TYPES.get(code.value())));

    @ParameterizedTest
    @CsvSource({
        "PARTY, WARNING, SIMPLE, TOWN, 990106101000-010",
        "PARTY, SERIOUS_WARNING, SIMPLE, , 990106101000-010",
        "PARTY, REMOVAL_FROM_PARTY_POST, SIMPLE, TOWN, 990106101000-011",
        "PARTY, PROBATION, SIMPLE, TOWN, 990106101000-011",
        "PARTY, EXPULSION, SIMPLE, TOWN, 990106000000-010",
        "PARTY, WARNING, COMPLEX, TOWN, 990106000000-010",
        "PARTY, PROBATION, COMPLEX, , 990106000000-010",
        "PARTY, SERIOUS_WARNING, SIMPLE, COUNTY, 990106000000-010",
        "PARTY, EXPULSION, SIMPLE, COUNTY, 990106000000-011"
    })
    void theRightBodyMayAndNoOther(
            Family family, SanctionKind kind, CaseWeight weight, @Nullable String managedBy, String organ) {
        for (String other : TYPES.keySet()) {
            assertEquals(
                    other.equals(organ) ? 0 : 1,
                    found(family, kind, weight, managedBy, other).size(),
                    other);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SanctionKind.class,
            names = {"WARNING", "DEMERIT", "SERIOUS_DEMERIT", "DEMOTION", "REMOVAL_FROM_POST", "DISMISSAL"})
    void governmentalSanctionsAreTheCountysAlone(SanctionKind kind) {
        for (String organ : TYPES.keySet()) {
            boolean county = Set.of(COUNTY_DIC, COUNTY_SUPERVISORY).contains(organ);
            assertEquals(
                    county ? 0 : 1,
                    found(Family.GOVERNMENTAL, kind, SIMPLE, "TOWN", organ).size(),
                    organ);
        }
    }

    @Test
    void aUnitsSanctionIsTheEmployersAboveThePerson() {
        assertEquals(List.of(), found(Family.UNIT, DEMERIT, SIMPLE, "TOWN", TOWN_OFFICE));
        assertEquals(1, found(Family.UNIT, DEMERIT, SIMPLE, "TOWN", TOWN_DIC).size());
    }

    @Test
    void anotherTownsBodyIsWrongAndTheRightOneNamed() {
        WhoDecides elsewhere = new WhoDecides(ApprovalMatrix.shipped(), code -> Optional.of("DISCIPLINE_COMMISSION"));
        List<Violation> found = elsewhere.violations(
                "sanctions[0]",
                asked(Family.PARTY, WARNING, "990106102000-010"),
                new Standing(true, true, false, false, null),
                UNIT,
                SIMPLE,
                DAY);
        assertTrue(found.get(0).message(false).contains("乡镇纪委全体会议"));
        assertTrue(found.get(0).message(false).contains("处分违纪党员批准权限和程序规定"));
    }

    @Test
    void whoIsManagedHigherUpIsDecidedHigherUp() {
        List<Violation> found = found(Family.PARTY, WARNING, SIMPLE, "CITY", COUNTY_DIC);
        assertEquals(SanctionRefusal.NOBODY_HERE_MAY_DECIDE, found.get(0).refusal());
    }

    private List<Violation> found(
            Family family, SanctionKind kind, CaseWeight weight, @Nullable String managedBy, String organ) {
        Standing person = new Standing(true, true, false, false, managedBy);
        return whoDecides.violations("sanctions[0]", asked(family, kind, organ), person, UNIT, weight, DAY);
    }

    private static NewSanction asked(Family family, SanctionKind kind, String organ) {
        return new NewSanction(family, kind, OrgCode.of(organ), null, null, null, null, null, null);
    }
}
