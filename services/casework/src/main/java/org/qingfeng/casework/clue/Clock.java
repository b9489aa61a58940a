package org.qingfeng.casework.clue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term that began with a step and ends with another.
 *
 * @param rule the rule parameter that sets it
 * @param disposition the line of the list that it belongs to; 0 for the opinion on the clue itself
 * @param dueOn last day in time, by the calendar and the parameter in force when it began
 */
record Clock(
        String rule,
        int disposition,
        LocalDate startedOn,
        LocalDate dueOn,
        @Nullable LocalDate settledOn) {
    boolean runs() {
        return settledOn == null;
    }

    Clock settledOn(LocalDate on) {
        return new Clock(rule, disposition, startedOn, dueOn, on);
    }

    Clock dueOn(LocalDate due) {
        return new Clock(rule, disposition, startedOn, due, settledOn);
    }
}
