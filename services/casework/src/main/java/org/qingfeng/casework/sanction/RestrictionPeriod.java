package org.qingfeng.casework.sanction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * 影响期、处分期: from the decision to the first day free of it, so that 一年半内 from 2023-06-28 ends with 2024-12-28. Months
 * are added as the calendar has them: 31 August and 18 months is 28 February.
 *
 * @param endsOn exclusive
 */
public record RestrictionPeriod(LocalDate from, LocalDate endsOn) {
    /** 诫勉 is no sanction, but half a year without promotion all the same (domain B.2). */
    private static final int ADMONITION_MONTHS = 6;

    public RestrictionPeriod {
        if (!endsOn.isAfter(from)) {
            throw new IllegalArgumentException("ends on " + endsOn + ", not after " + from);
        }
    }

    /**
     * A new period on the same clock as those running: the rest of them, then its own months, and all of it at the latest
     * so many months after this decision.
     *
     * @param running ends of the periods on this clock
     */
    public static RestrictionPeriod of(
            LocalDate decidedOn, int months, Collection<LocalDate> running, @Nullable Integer longestMonths) {
        LocalDate rest = running.stream()
                .filter(end -> end.isAfter(decidedOn))
                .max(Comparator.naturalOrder())
                .orElse(decidedOn);
        LocalDate end = rest.plusMonths(months);
        LocalDate latest = longestMonths == null ? end : decidedOn.plusMonths(longestMonths);
        return new RestrictionPeriod(decidedOn, end.isAfter(latest) ? latest : end);
    }

    public static RestrictionPeriod ofAdmonition(LocalDate on) {
        return new RestrictionPeriod(on, on.plusMonths(ADMONITION_MONTHS));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(endsOn);
    }
}
