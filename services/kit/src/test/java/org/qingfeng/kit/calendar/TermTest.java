package org.qingfeng.kit.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
    private static final WorkingDays CALENDAR = WorkingDays.shipped();

    @ParameterizedTest
    @CsvSource({
        "2023-06-28, 18, 2024-12-28",
        "2023-08-31, 18, 2025-02-28",
        "2023-08-31, 12, 2024-08-31",
        "2023-11-17, 12, 2024-11-17",
        "2023-09-01, 24, 2025-09-01",
        "2023-06-28, 1, 2023-07-28",
        "2023-06-28, 6, 2023-12-28",
        "2023-11-17, 1, 2023-12-17",
        "2023-06-12, 1, 2023-07-12",
        "2024-01-31, 1, 2024-02-29",
        "2023-10-31, 1, 2023-11-30"
    })
    void monthsEndOnTheSameDayClamped(LocalDate start, int months, LocalDate end) {
        assertEquals(end, Term.months(months).endAfter(start, CALENDAR));
    }

    @Test
    void daysAreCalendarDaysAndWorkingDaysAreNot() {
        LocalDate start = LocalDate.of(2023, 4, 3);
        assertEquals(LocalDate.of(2023, 4, 18), Term.days(15).endAfter(start, CALENDAR));
        assertEquals(LocalDate.of(2023, 4, 24), Term.workingDays(15).endAfter(start, CALENDAR));
        assertThrows(IllegalArgumentException.class, () -> Term.days(-1));
    }
}
