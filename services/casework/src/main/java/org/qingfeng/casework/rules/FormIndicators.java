package org.qingfeng.casework.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 四种形态统计指标: which measures there are in which form, as the official system had them on a day (domain B.3). */
public final class FormIndicators {
    private static final FormIndicators SHIPPED =
            new FormIndicators(RuleFile.read("forms", new TypeReference<List<Version>>() {}));

    private final List<Version> versions;

    /**
     * @param validTo last day on which it holds, inclusive; null while in force
     * @param indicators from the lightest
     */
    record Version(
            String regulation,
            String document,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<Indicator> indicators) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /**
     * @param code its code in the official tables
     * @param hand whether the organ may record it directly, as what is not a matter's conclusion or decision
     * @param leader whether a leader may use it in his own remit
     */
    public record Indicator(
            String measure, Form form, String code, String zh, String en, boolean hand, boolean leader) {}

    private FormIndicators(List<Version> versions) {
        this.versions = List.copyOf(versions);
    }

    public static FormIndicators shipped() {
        return SHIPPED;
    }

    /** All of that day, from the lightest. */
    public List<Indicator> on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.holdsOn(day))
                .findFirst()
                .map(Version::indicators)
                .orElse(List.of());
    }

    public Optional<Indicator> of(String measure, LocalDate day) {
        return on(day).stream()
                .filter(indicator -> indicator.measure().equals(measure))
                .findFirst();
    }

    public boolean isFirst(String measure, LocalDate day) {
        return of(measure, day)
                .filter(indicator -> indicator.form() == Form.FIRST)
                .isPresent();
    }

    /** How heavy the measure is among those of its day; a heavier form is always heavier. */
    public int weight(String measure, LocalDate day) {
        List<String> all = on(day).stream().map(Indicator::measure).toList();
        return all.indexOf(measure);
    }
}
