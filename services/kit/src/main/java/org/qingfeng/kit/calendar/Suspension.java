package org.qingfeng.kit.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a term does not run: from the day of suspension up to, not including, the day of resumption.
 *
 * @param until the day of resumption; none while it is not known
 */
public record Suspension(LocalDate from, @Nullable LocalDate until) {
    public Suspension {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("resumed on " + until + ", before the suspension on " + from);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** The day of resumption as far as it is known today: an open suspension moves the due date day by day. */
    LocalDate untilAsOf(LocalDate today) {
        if (until != null) {
            return until;
        }
        return today.isBefore(from) ? from : today;
    }
}
