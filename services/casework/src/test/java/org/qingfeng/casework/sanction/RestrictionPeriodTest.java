package org.qingfeng.casework.sanction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Periods of domain B.2 and the dates of H.3. */
class RestrictionPeriodTest {
    private static final int LONGEST = 48;

    @Test
    void endsOnTheFirstDayFreeOfIt() {
        assertEquals(day("2024-12-28"), end("2023-06-28", 18));
        assertEquals(day("2025-02-28"), end("2023-08-31", 18));
        assertEquals(day("2024-08-31"), end("2023-08-31", 12));
        assertEquals(day("2024-11-17"), end("2023-11-17", 12));
    }

    @Test
    void aNewOneInsideAPeriodIsTheRestAndThenItsOwn() {
        LocalDate warning = end("2023-03-01", 12);
        RestrictionPeriod serious = RestrictionPeriod.of(day("2023-09-01"), 18, List.of(warning), null);
        assertEquals(day("2025-09-01"), serious.endsOn());
    }

    @Test
    void whatHasEndedAddsNothing() {
        RestrictionPeriod next = RestrictionPeriod.of(day("2024-03-01"), 12, List.of(day("2024-03-01")), null);
        assertEquals(day("2025-03-01"), next.endsOn());
    }

    @Test
    void noPeriodOfOfficeReachesBeyondFortyEightMonthsFromTheNewestDecision() {
        LocalDate first = end("2023-01-10", 24);
        RestrictionPeriod second = RestrictionPeriod.of(day("2023-02-10"), 24, List.of(first), LONGEST);
        assertEquals(day("2027-01-10"), second.endsOn());
        RestrictionPeriod third = RestrictionPeriod.of(day("2023-03-10"), 18, List.of(second.endsOn()), LONGEST);
        assertEquals(day("2027-03-10"), third.endsOn());
    }

    @Test
    void anAdmonitionHoldsBackForHalfAYear() {
        RestrictionPeriod period = RestrictionPeriod.ofAdmonition(day("2023-09-27"));
        assertTrue(period.covers(day("2024-03-26")));
        assertFalse(period.covers(day("2024-03-27")));
    }

    @Property
    void aLaterDecisionNeverShortensWhatRuns(
            @ForAll("days") LocalDate decided,
            @ForAll @IntRange(min = 1, max = 24) int months,
            @ForAll("days") LocalDate runs) {
        RestrictionPeriod period = RestrictionPeriod.of(decided, months, List.of(runs), null);
        assertFalse(period.endsOn().isBefore(decided.plusMonths(months)));
        assertFalse(period.endsOn().isBefore(runs));
    }

    @Property
    void theLongestHoldsWhateverCameBefore(
            @ForAll("days") LocalDate decided,
            @ForAll @Size(max = 6) List<@IntRange(min = 6, max = 24) Integer> kinds) {
        LocalDate end = decided;
        for (int months : kinds) {
            end = RestrictionPeriod.of(decided, months, List.of(end), LONGEST).endsOn();
        }
        assertFalse(end.isAfter(decided.plusMonths(LONGEST)));
    }

    @Property
    void theOrderOfWhatRunsDoesNotMatter(
            @ForAll("days") LocalDate decided,
            @ForAll @Size(max = 5) Set<@IntRange(min = -300, max = 900) Integer> ends) {
        List<LocalDate> running = ends.stream().map(decided::plusDays).toList();
        List<LocalDate> reversed =
                running.stream().sorted((a, b) -> b.compareTo(a)).toList();
        assertEquals(
                RestrictionPeriod.of(decided, 12, running, LONGEST),
                RestrictionPeriod.of(decided, 12, reversed, LONGEST));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3_000).map(day("2020-07-01")::plusDays);
    }

    private static LocalDate end(String decided, int months) {
        return RestrictionPeriod.of(day(decided), months, List.of(), null).endsOn();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
