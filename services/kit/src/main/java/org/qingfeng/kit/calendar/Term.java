package org.qingfeng.kit.calendar;

import java.time.LocalDate;

/**
 * How long something may take. The start day is not counted; a term in months ends on the same day of the month, or on
 * the month's last day where it has no such day.
 */
public record Term(int length, Unit unit) {
    /** What a term is counted in. */
    public enum Unit {
        WORKING_DAY,
        DAY,
        MONTH
    }

    public Term {
        if (length < 0) {
            throw new IllegalArgumentException("a term is never negative: " + length);
        }
    }

    public static Term workingDays(int length) {
        return new Term(length, Unit.WORKING_DAY);
    }

    public static Term days(int length) {
        return new Term(length, Unit.DAY);
    }

    public static Term months(int length) {
        return new Term(length, Unit.MONTH);
    }

    /** The last day of the term, when it began on this day. */
    public LocalDate endAfter(LocalDate start, WorkingDays calendar) {
        return switch (unit) {
            case WORKING_DAY -> calendar.plusWorkingDays(start, length);
            case DAY -> start.plusDays(length);
            case MONTH -> start.plusMonths(length);
        };
    }
}
