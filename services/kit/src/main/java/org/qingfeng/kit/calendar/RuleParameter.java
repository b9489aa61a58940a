package org.qingfeng.kit.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A numeric term or limit of a regulation, for the time in which it holds.
 *
 * @param name what it is called in the office; none where only the code is known
 * @param validTo last day on which it holds, inclusive; none while in force
 */
public record RuleParameter(
        String code,
        @Nullable String name,
        BigDecimal value,
        Unit unit,
        String basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    /** What the value is counted in; the first three are terms. */
    public enum Unit {
        WORKING_DAY,
        DAY,
        MONTH,
        CHARACTER,
        MINUTE
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /**
     * The term it states.
     *
     * @throws IllegalStateException when it is a limit in characters or minutes
     */
    public Term term() {
        return new Term(
                value.intValueExact(),
                switch (unit) {
                    case WORKING_DAY -> Term.Unit.WORKING_DAY;
                    case DAY -> Term.Unit.DAY;
                    case MONTH -> Term.Unit.MONTH;
                    case CHARACTER, MINUTE -> throw new IllegalStateException(code + " is a limit, not a term");
                });
    }
}
