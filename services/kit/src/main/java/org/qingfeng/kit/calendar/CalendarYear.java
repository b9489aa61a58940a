package org.qingfeng.kit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * How the yearly notice swaps the working days of one year.
 *
 * @param off weekdays on which nobody works
 * @param work weekend days that are working days
 * @param basis the notice that orders it
 */
public record CalendarYear(int year, Set<LocalDate> off, Set<LocalDate> work, String basis) {
    public CalendarYear {
        off = Set.copyOf(off);
        work = Set.copyOf(work);
        requireIn(year, off, false);
        requireIn(year, work, true);
    }

    boolean isWorkingDay(LocalDate day) {
        return isWeekend(day) ? work.contains(day) : !off.contains(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void requireIn(int year, Set<LocalDate> days, boolean weekend) {
        for (LocalDate day : days) {
            if (day.getYear() != year || isWeekend(day) != weekend) {
                throw new IllegalArgumentException(
                        day + " is not a " + (weekend ? "weekend day" : "weekday") + " of " + year);
            }
        }
    }
}
