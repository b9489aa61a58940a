package org.qingfeng.kit.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private static final WorkingDays CALENDAR = WorkingDays.shipped();

    @ParameterizedTest
    @CsvSource({
        "2023-02-06, 15, 2023-02-27",
        "2023-04-03, 15, 2023-04-24",
        "2023-05-29, 15, 2023-06-19",
        "2023-08-14, 15, 2023-09-04",
        "2023-09-28, 1, 2023-10-07",
        "2022-12-30, 1, 2023-01-03",
        "2024-02-09, 1, 2024-02-18",
        "2025-09-27, 1, 2025-09-28",
        "2026-02-13, 2, 2026-02-24"
    })
    void noticeOfAcceptanceIsDueFifteenWorkingDaysAfterReceipt(LocalDate start, int n, LocalDate due) {
        assertEquals(due, CALENDAR.plusWorkingDays(start, n));
        assertEquals(n, CALENDAR.workingDaysBetween(start, due));
    }

    @Test
    void swappedDaysAreWorkingDaysAndHolidaysAreNot() {
        assertFalse(CALENDAR.isWorkingDay(LocalDate.of(2023, 4, 5)));
        assertTrue(CALENDAR.isWorkingDay(LocalDate.of(2023, 4, 23)));
        assertFalse(CALENDAR.isWorkingDay(LocalDate.of(2023, 4, 22)));
        assertEquals(LocalDate.of(2023, 9, 28), CALENDAR.previousWorkingDay(LocalDate.of(2023, 10, 7)));
        assertEquals(LocalDate.of(2023, 10, 7), CALENDAR.workingDayOnOrBefore(LocalDate.of(2023, 10, 7)));
        assertEquals(LocalDate.of(2023, 9, 28), CALENDAR.workingDayOnOrBefore(LocalDate.of(2023, 10, 1)));
    }

    @ParameterizedTest
    @CsvSource({"2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void aYearHasItsNumberOfWorkingDays(int year, int expected) {
        LocalDate before = LocalDate.of(year - 1, 12, 31);
        assertEquals(expected, CALENDAR.workingDaysBetween(before, LocalDate.of(year, 12, 31)));
    }

    @Test
    void aYearWithoutDataHasWeekendsOnlyAndIsProvisional() {
        assertTrue(CALENDAR.isWorkingDay(LocalDate.of(2031, 10, 1)));
        assertFalse(CALENDAR.isWorkingDay(LocalDate.of(2031, 10, 4)));
        assertTrue(CALENDAR.provisional(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 4)));
        assertFalse(CALENDAR.provisional(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void anEnteredYearReplacesTheOldOneAndLeavesTheOriginalAlone() {
        LocalDate holiday = LocalDate.of(2027, 10, 1);
        WorkingDays replaced = CALENDAR.with(new CalendarYear(2027, Set.of(holiday), Set.of(), "通知"));
        assertFalse(replaced.isWorkingDay(holiday));
        assertTrue(CALENDAR.isWorkingDay(holiday));
        assertEquals(6, replaced.years().size());
    }

    @Test
    void aYearRefusesDaysThatChangeNothingOrBelongElsewhere() {
        Set<LocalDate> saturday = Set.of(LocalDate.of(2023, 4, 22));
        Set<LocalDate> monday = Set.of(LocalDate.of(2023, 4, 24));
        assertThrows(IllegalArgumentException.class, () -> new CalendarYear(2023, saturday, Set.of(), ""));
        assertThrows(IllegalArgumentException.class, () -> new CalendarYear(2023, Set.of(), monday, ""));
        assertThrows(IllegalArgumentException.class, () -> new CalendarYear(2024, monday, Set.of(), ""));
    }
}
