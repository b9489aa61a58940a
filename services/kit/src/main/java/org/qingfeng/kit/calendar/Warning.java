package org.qingfeng.kit.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * From when a light is yellow: the earlier of so many working days and so many hundredths of the term's calendar days
 * (rounded down) before the due date.
 */
public record Warning(int workingDays, int percent) {
    public static final Warning DEFAULT = new Warning(3, 20);

    public Warning {
        if (workingDays < 0 || percent < 0 || percent > 100) {
            throw new IllegalArgumentException("warning of " + workingDays + " working days or " + percent + " %");
        }
    }

    LocalDate from(LocalDate startedOn, LocalDate due, WorkingDays calendar) {
        LocalDate byDays = calendar.minusWorkingDays(due, workingDays);
        long span = Math.max(0, ChronoUnit.DAYS.between(startedOn, due));
        LocalDate byShare = due.minusDays(span * percent / 100);
        return byDays.isBefore(byShare) ? byDays : byShare;
    }
}
