package org.qingfeng.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Few segments, so that codes drawn at random are often kin, and the last of a segment (99, 999) is among them. */
class OrgCodeProperties {
    @Property
    void containmentIsTheRangeComparedByteByByte(@ForAll("codes") OrgCode one, @ForAll("codes") OrgCode other) {
        boolean inRange = bytewise(one.from(), other.value()) <= 0 && bytewise(other.value(), one.until()) < 0;
        assertEquals(one.contains(other), inRange, one + " and " + other);
    }

    @Property
    void containsEverythingThatItIsAnAncestorOfAndNothingElse(
            @ForAll("codes") OrgCode one, @ForAll("codes") OrgCode other) {
        boolean above = one.equals(other) || other.ancestors().contains(one);
        assertEquals(above, one.contains(other), one + " and " + other);
    }

    @Property
    void ancestorsStandInEachOtherAndEndWithTheNation(@ForAll("codes") OrgCode code) {
        OrgCode inner = code;
        for (OrgCode outer : code.ancestors()) {
            assertTrue(outer.contains(inner));
            assertFalse(inner.contains(outer));
            assertEquals(inner.ancestors().get(0), outer);
            inner = outer;
        }
        assertEquals(OrgCode.NATION, inner);
    }

    @Property
    void nationContainsEverything(@ForAll("codes") OrgCode code) {
        assertTrue(OrgCode.NATION.contains(code));
    }

    @Property
    void unitContainsOnlyItselfAndStandsInItsOwner(@ForAll("owners") OrgCode owner, @ForAll("codes") OrgCode other) {
        OrgCode unit = OrgCode.of(owner + "-007");
        assertEquals(other.equals(unit), unit.contains(other));
        assertEquals(owner, unit.ancestors().get(0));
        if (other.contains(owner)) {
            assertTrue(other.contains(unit));
        }
    }

    @Property
    void orderIsTheOneOfTheDatabase(@ForAll("codes") OrgCode one, @ForAll("codes") OrgCode other) {
        assertEquals(Integer.signum(bytewise(one.value(), other.value())), Integer.signum(one.compareTo(other)));
    }

    @Provide
    Arbitrary<OrgCode> codes() {
        return Combinators.combine(owners(), Arbitraries.of("", "", "-000", "-001", "-007", "-999"))
                .as((owner, unit) -> OrgCode.of(owner + unit));
    }

    @Provide
    Arbitrary<OrgCode> owners() {
        Arbitrary<String> two = Arbitraries.of("00", "01", "10", "99");
        Arbitrary<String> three = Arbitraries.of("000", "001", "100", "999");
        return Combinators.combine(two, two, two, three, three)
                .as((a, b, c, d, e) -> OrgCode.of(String.join("", List.of(a, b, c, d, e))));
    }

    private static int bytewise(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }
}
