package org.qingfeng.kit.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All terms and limits with their dates: a record uses the one in force on its own date (domain B.0). Immutable.
 */
public final class RuleParameters {
    private final List<RuleParameter> newestFirst;

    private RuleParameters(Collection<RuleParameter> rows) {
        this.newestFirst = rows.stream()
                .sorted(Comparator.comparing(RuleParameter::validFrom)
                        .reversed()
                        .thenComparing(RuleParameter::code))
                .toList();
    }

    /** The rows that come with the kit. */
    public static RuleParameters shipped() {
        return of(ShippedCalendar.parameters());
    }

    public static RuleParameters of(Collection<RuleParameter> rows) {
        return new RuleParameters(List.of()).with(rows.toArray(RuleParameter[]::new));
    }

    /** These rows, each given one in place of what stood for its code from the same day. */
    public RuleParameters with(RuleParameter... replacing) {
        List<RuleParameter> rows = new ArrayList<>(newestFirst);
        for (RuleParameter row : replacing) {
            rows.removeIf(
                    old -> old.code().equals(row.code()) && old.validFrom().equals(row.validFrom()));
            rows.add(row);
        }
        return new RuleParameters(rows);
    }

    public List<RuleParameter> rows() {
        return newestFirst;
    }

    /** What holds for this code on this day: of several, the one that began last. */
    public Optional<RuleParameter> on(String code, LocalDate day) {
        return newestFirst.stream()
                .filter(row -> row.code().equals(code) && row.holdsOn(day))
                .findFirst();
    }
}
