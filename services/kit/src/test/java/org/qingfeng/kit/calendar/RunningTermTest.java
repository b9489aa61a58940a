package org.qingfeng.kit.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningTermTest {
    private static final WorkingDays CALENDAR = WorkingDays.shipped();

    private static LocalDate on(String monthAndDay) {
        return LocalDate.parse("2023-" + monthAndDay);
    }

    @ParameterizedTest
    @CsvSource({
        "04-03, GREEN, 21, 15",
        "04-18, GREEN, 6, 5",
        "04-19, GREEN, 5, 4",
        "04-20, YELLOW, 4, 3",
        "04-24, YELLOW, 0, 0",
        "04-25, RED, -1, -1"
    })
    void lightOfFifteenWorkingDays(String day, Light light, int days, int workingDays) {
        RunningTerm notice = RunningTerm.of("REALNAME_ACCEPT", on("04-03"), Term.workingDays(15));
        Deadline deadline = notice.at(on(day), CALENDAR);
        assertEquals(
                new Deadline(
                        "REALNAME_ACCEPT",
                        on("04-03"),
                        on("04-24"),
                        on("04-24"),
                        days,
                        workingDays,
                        false,
                        false,
                        light),
                deadline);
    }

    @Test
    void ofALongTermTheLastFifthIsYellow() {
        RunningTerm term = RunningTerm.of("VERIFY_DEFAULT", on("03-01"), Term.days(60));
        assertEquals(on("04-30"), term.at(on("03-01"), CALENDAR).statutoryDue());
        assertEquals(Light.GREEN, term.at(on("04-17"), CALENDAR).light());
        assertEquals(Light.YELLOW, term.at(on("04-18"), CALENDAR).light());
        assertEquals(
                Light.GREEN, term.at(on("04-18"), CALENDAR, new Warning(3, 0)).light());
    }

    @Test
    void aMonthThatEndsOnARestDayIsPlannedForTheWorkingDayBefore() {
        Deadline deadline = RunningTerm.of("TRIAL", on("09-01"), Term.months(1)).at(on("09-01"), CALENDAR);
        assertEquals(on("10-01"), deadline.statutoryDue());
        assertEquals(on("09-28"), deadline.plannedDue());
    }

    @Test
    void settledIsGreyAndKeepsWhetherItWasLate() {
        RunningTerm opinion = RunningTerm.of("CLUE_OPINION", on("06-12"), Term.months(1));
        Deadline late = opinion.settledOn(on("07-14")).at(on("12-31"), CALENDAR);
        assertEquals(on("07-12"), late.statutoryDue());
        assertEquals(-2, late.remainingDays());
        assertEquals(Light.GREY, late.light());
        assertEquals(
                Light.RED,
                opinion.settledOn(on("07-14")).at(on("07-13"), CALENDAR).light());
    }

    @Test
    void suspensionMovesTheDueDateByItsDaysWithoutTheDayOfResumption() {
        RunningTerm term = RunningTerm.of("PETITION_DECIDE", on("03-01"), Term.days(60))
                .suspended(List.of(new Suspension(on("03-10"), on("03-20"))));
        assertEquals(on("05-10"), term.at(on("04-01"), CALENDAR).statutoryDue());
        assertTrue(term.at(on("03-19"), CALENDAR).suspended());
        assertFalse(term.at(on("03-20"), CALENDAR).suspended());
        assertEquals(on("04-30"), term.at(on("03-09"), CALENDAR).statutoryDue());
    }

    @Test
    void whileSuspendedTheRemainingDaysStandStill() {
        RunningTerm term = RunningTerm.of("PETITION_DECIDE", on("03-01"), Term.days(60))
                .suspended(List.of(new Suspension(on("03-10"), null)));
        assertEquals(51, term.at(on("03-10"), CALENDAR).remainingDays());
        assertEquals(51, term.at(on("08-10"), CALENDAR).remainingDays());
        assertEquals(Light.GREEN, term.at(on("08-10"), CALENDAR).light());
    }

    @Test
    void suspendedWorkingDaysMoveATermOfWorkingDays() {
        RunningTerm term = RunningTerm.of("REALNAME_ACCEPT", on("04-03"), Term.workingDays(15))
                .suspended(List.of(new Suspension(on("04-07"), on("04-10"))));
        assertEquals(on("04-25"), term.at(on("04-20"), CALENDAR).statutoryDue());
    }

    @Test
    void aSuspensionAfterTheDueDateDoesNotSaveIt() {
        RunningTerm term = RunningTerm.of("CLUE_OPINION", on("06-12"), Term.months(1))
                .suspended(List.of(new Suspension(on("07-13"), null)));
        assertEquals(on("07-12"), term.at(on("08-01"), CALENDAR).statutoryDue());
        assertEquals(Light.RED, term.at(on("08-01"), CALENDAR).light());
    }

    @Test
    void extensionFollowsTheDueDate() {
        RunningTerm term =
                RunningTerm.of("VERIFY_DEFAULT", on("06-09"), Term.days(60)).extendedBy(Term.days(30));
        assertEquals(on("09-07"), term.at(on("08-04"), CALENDAR).statutoryDue());
    }

    @Test
    void aPlanMaySetTheDueDateItself() {
        Deadline deadline = RunningTerm.until("PLAN", on("03-01"), on("04-22")).at(on("04-22"), CALENDAR);
        assertEquals(on("04-22"), deadline.statutoryDue());
        assertEquals(on("04-21"), deadline.plannedDue());
        assertEquals(Light.YELLOW, deadline.light());
    }

    @Test
    void aYearWithoutCalendarIsProvisional() {
        LocalDate start = LocalDate.of(2026, 12, 28);
        assertTrue(RunningTerm.of("INQUIRY_REPLY", start, Term.workingDays(15))
                .at(start, CALENDAR)
                .provisional());
        assertFalse(RunningTerm.of("INQUIRY_REPLY", start, Term.workingDays(2))
                .at(start, CALENDAR)
                .provisional());
    }

    @Test
    void suspensionsDoNotOverlap() {
        RunningTerm term = RunningTerm.of("TRIAL", on("03-01"), Term.months(1));
        List<Suspension> twice = List.of(new Suspension(on("03-05"), null), new Suspension(on("03-08"), on("03-09")));
        assertThrows(IllegalArgumentException.class, () -> term.suspended(twice));
        assertThrows(IllegalArgumentException.class, () -> new Suspension(on("03-05"), on("03-04")));
    }
}
