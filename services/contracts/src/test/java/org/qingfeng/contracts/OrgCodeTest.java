package org.qingfeng.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrgCodeTest {
    @ParameterizedTest
    @CsvSource({
        "000000000000, NATION",
        "990000000000, PROVINCE",
        "990100000000, CITY",
        "990101000000, COUNTY",
        "990101103000, TOWN",
        "990101103201, VILLAGE",
        "990106101200, VILLAGE",
        "990101103000-004, UNIT",
        "990000101000, TOWN"
    })
    void levelIsTheDeepestSegmentThatIsNotZero(String code, OrgCode.Level level) {
        assertEquals(level, OrgCode.of(code).level());
    }

    @Test
    void townContainsItsVillagesAndItsUnits() {
        OrgCode town = OrgCode.of("990101103000");
        assertTrue(town.contains(town));
        assertTrue(town.contains(OrgCode.of("990101103201")));
        assertTrue(town.contains(OrgCode.of("990101103000-004")));
        assertTrue(town.contains(OrgCode.of("990101103201-001")));
        assertFalse(town.contains(OrgCode.of("990101104000")));
        assertFalse(town.contains(OrgCode.of("990101000000")));
    }

    @Test
    void villageWhoseCodeEndsInZerosContainsOnlyItselfAndItsUnits() {
        OrgCode village = OrgCode.of("990106101200");
        assertTrue(village.contains(village));
        assertTrue(village.contains(OrgCode.of("990106101200-001")));
        assertFalse(village.contains(OrgCode.of("990106101201")));
        assertFalse(village.contains(OrgCode.of("990106101000")));
    }

    @Test
    void unitContainsNothingButItself() {
        OrgCode unit = OrgCode.of("990101103000-004");
        assertTrue(unit.contains(unit));
        assertFalse(unit.contains(OrgCode.of("990101103000")));
        assertFalse(unit.contains(OrgCode.of("990101103000-005")));
    }

    @Test
    void unitOfTheNationIsNotTheNation() {
        OrgCode unit = OrgCode.of("000000000000-001");
        assertFalse(unit.contains(OrgCode.NATION));
        assertFalse(unit.contains(OrgCode.of("990000000000")));
        assertEquals(List.of(OrgCode.NATION), unit.ancestors());
    }

    @Test
    void rangesAreWhatTheDatabaseCompares() {
        assertEquals("0", OrgCode.NATION.from());
        assertEquals(":", OrgCode.NATION.until());
        assertEquals("990101103", OrgCode.of("990101103000").from());
        assertEquals("990101104", OrgCode.of("990101103000").until());
        assertEquals("99", OrgCode.of("990000000000").from());
        assertEquals("9:", OrgCode.of("990000000000").until());
    }

    @Test
    void ancestorsAreNamedFromTheNearestToTheNation() {
        assertEquals(
                List.of(
                        OrgCode.of("990101103000"),
                        OrgCode.of("990101000000"),
                        OrgCode.of("990100000000"),
                        OrgCode.of("990000000000"),
                        OrgCode.NATION),
                OrgCode.of("990101103000-004").ancestors());
        assertEquals(List.of(), OrgCode.NATION.ancestors());
    }

    @Test
    void levelsThatACodeSkipsAreNoAncestors() {
        assertEquals(
                List.of(OrgCode.of("990000000000"), OrgCode.NATION),
                OrgCode.of("990000101000").ancestors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "99010110300",
                "9901011030000",
                "99010110300a",
                "990101103000-04",
                "990101103000-0044",
                " 990101103000",
                "990101103000\n",
                "99010110300٠"
            })
    void refusesWhatHasAnotherShape(String text) {
        assertFalse(OrgCode.isValid(text));
        assertThrows(IllegalArgumentException.class, () -> OrgCode.of(text));
    }
}
