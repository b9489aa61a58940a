package org.qingfeng.kit.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysLawsTest {
    private static final WorkingDays CALENDAR = WorkingDays.shipped();

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(2021, 1, 1).toEpochDay();
        long last = LocalDate.of(2028, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Property
    void countingIsTheInverseOfAdding(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 300) int n) {
        LocalDate due = CALENDAR.plusWorkingDays(start, n);
        assertEquals(n, CALENDAR.workingDaysBetween(start, due));
        assertEquals(-n, CALENDAR.workingDaysBetween(due, start));
        assertTrue(n == 0 || CALENDAR.isWorkingDay(due));
    }

    @Property
    void goingBackLeadsToAWorkingDayFromWhichGoingForwardReturns(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 100) int n) {
        LocalDate due = CALENDAR.plusWorkingDays(day, n);
        LocalDate back = CALENDAR.minusWorkingDays(due, n);
        assertEquals(due, CALENDAR.plusWorkingDays(back, n));
        assertFalse(back.isAfter(day));
    }

    @Property
    void spansAddUp(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("days") LocalDate c) {
        int whole = CALENDAR.workingDaysBetween(a, c);
        assertEquals(whole, CALENDAR.workingDaysBetween(a, b) + CALENDAR.workingDaysBetween(b, c));
    }

    @Property
    void aLaterDayNeverMakesALightGreener(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 60) int length,
            @ForAll Term.Unit unit,
            @ForAll @IntRange(max = 200) int after) {
        RunningTerm term = RunningTerm.of("TERM", start, new Term(length, unit));
        Light earlier = term.at(start.plusDays(after), CALENDAR).light();
        Light later = term.at(start.plusDays(after + 1L), CALENDAR).light();
        assertTrue(later.ordinal() <= earlier.ordinal());
        assertTrue(later != Light.GREY);
    }

    @Property
    void thePlannedDueIsAWorkingDayNotAfterTheStatutoryOne(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 60) int length, @ForAll Term.Unit unit) {
        Deadline deadline =
                RunningTerm.of("TERM", start, new Term(length, unit)).at(start, CALENDAR);
        assertTrue(CALENDAR.isWorkingDay(deadline.plannedDue()));
        assertFalse(deadline.plannedDue().isAfter(deadline.statutoryDue()));
        assertEquals(0, CALENDAR.workingDaysBetween(deadline.plannedDue(), deadline.statutoryDue()));
    }
}
