package org.qingfeng.kit.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The working days of all years we know; a year that nobody entered has its weekends off and no holidays, and what is
 * computed over it is provisional. Immutable.
 */
public final class WorkingDays {
    private final Map<Integer, CalendarYear> years;

    private WorkingDays(Map<Integer, CalendarYear> years) {
        this.years = Map.copyOf(years);
    }

    /** The years that come with the kit. */
    public static WorkingDays shipped() {
        return of(ShippedCalendar.years());
    }

    public static WorkingDays of(Collection<CalendarYear> years) {
        Map<Integer, CalendarYear> byYear = new HashMap<>();
        years.forEach(year -> byYear.put(year.year(), year));
        return new WorkingDays(byYear);
    }

    /** These years, each given one in place of what stood for it. */
    public WorkingDays with(CalendarYear... replacing) {
        Map<Integer, CalendarYear> byYear = new HashMap<>(years);
        for (CalendarYear year : replacing) {
            byYear.put(year.year(), year);
        }
        return new WorkingDays(byYear);
    }

    public List<CalendarYear> years() {
        return years.values().stream()
                .sorted((a, b) -> Integer.compare(a.year(), b.year()))
                .toList();
    }

    public boolean knows(int year) {
        return years.containsKey(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        CalendarYear year = years.get(day.getYear());
        return year == null ? !CalendarYear.isWeekend(day) : year.isWorkingDay(day);
    }

    /** The n-th working day after the start day, which is not counted; the start day itself for 0. */
    public LocalDate plusWorkingDays(LocalDate start, int n) {
        return walk(start, n, 1);
    }

    /** The n-th working day before the end day, which is not counted; the end day itself for 0. */
    public LocalDate minusWorkingDays(LocalDate end, int n) {
        return walk(end, n, -1);
    }

    /** Working days after {@code from} up to and with {@code to}; negative when {@code to} is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The last working day before this day. */
    public LocalDate previousWorkingDay(LocalDate day) {
        return minusWorkingDays(day, 1);
    }

    /** This day when it is a working day, else the last one before it. */
    public LocalDate workingDayOnOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : previousWorkingDay(day);
    }

    /** Whether a year from the first day's to the last day's is missing here. */
    public boolean provisional(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear()).anyMatch(year -> !knows(year));
    }

    private LocalDate walk(LocalDate from, int n, int direction) {
        if (n < 0) {
            throw new IllegalArgumentException("a number of working days is never negative: " + n);
        }
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
