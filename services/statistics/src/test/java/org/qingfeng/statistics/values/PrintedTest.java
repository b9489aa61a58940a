package org.qingfeng.statistics.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers as a text may write them (domain A.4). */
class PrintedTest {
    @Test
    void overIsFlooredToTheTensAndNearlyIsRaisedIfItIsNear() {
        assertEquals(new Printed("83次", "80余次", "近90次"), of("83", "次"));
        assertEquals(new Printed("80次", null, null), of("80", "次"));
        assertEquals(new Printed("71次", "70余次", null), of("71", "次"));
        assertEquals(new Printed("8次", null, null), of("8", "次"));
        assertEquals(new Printed("1368条", "1360余条", "近1370条"), of("1368", "条"));
    }

    @Test
    void nothingIsSaidInWordsAndHiddenNumbersToo() {
        assertEquals(new Printed("无（0件）", null, null), of("0", "件"));
        assertEquals(new Printed("无", null, null), Printed.of(null, "%", false));
        assertEquals(new Printed("个别", null, null), Printed.of(null, "人", true));
    }

    @Test
    void sharesAndMediansAreExact() {
        assertEquals(new Printed("95.24%", null, null), of("95.24", "%"));
        assertEquals(new Printed("0%", null, null), of("0", "%"));
        assertEquals(new Printed("83%", null, null), of("83", "%"));
        assertEquals(new Printed("12.5天", null, null), of("12.5", "天"));
        assertEquals(new Printed("0天", null, null), of("0", "天"));
    }

    @Property
    void noFormSaysMoreThanTheRecordsDo(@ForAll @LongRange(min = 1, max = 1_000_000) long n) {
        Printed printed = Printed.of(BigDecimal.valueOf(n), "个", false);
        assertEquals(n + "个", printed.exact());
        if (printed.over() != null) {
            long floor = number(printed.over());
            assertTrue(floor < n && n - floor < 10);
        }
        if (printed.nearly() != null) {
            long ceiling = number(printed.nearly());
            assertTrue(ceiling > n && n * 10 >= ceiling * 9);
        }
    }

    private static long number(@Nullable String text) {
        return Long.parseLong(String.valueOf(text).replaceAll("[^0-9]", ""));
    }

    private static Printed of(String value, String unit) {
        return Printed.of(new BigDecimal(value), unit, false);
    }
}
