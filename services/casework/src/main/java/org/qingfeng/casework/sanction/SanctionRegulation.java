package org.qingfeng.casework.sanction;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One family's sanctions as a regulation has them for the time in which it holds.
 *
 * @param clock sanctions of one clock run one after the other, of two clocks apart
 * @param validTo last day on which it holds, inclusive; null while in force
 * @param longestMonths after which months, counted from the newest decision, every period has ended; null without a limit
 */
public record SanctionRegulation(
        Family family,
        String clock,
        String regulation,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer longestMonths,
        Map<SanctionKind, Kind> kinds) {
    public SanctionRegulation {
        kinds = new EnumMap<>(kinds);
    }

    /**
     * @param code its code in the official tables
     * @param months of restriction; null where there is no period, or none that runs from the decision
     * @param probationYears how many years of 留党察看 may be set
     * @param monthsAfterRestoration of restriction once rights are restored
     * @param rejoinYears before which an expelled person may not join again
     * @param villageManagers whether a manager of a village committee may get it
     */
    public record Kind(
            String code,
            @Nullable Integer months,
            List<Integer> probationYears,
            @Nullable Integer monthsAfterRestoration,
            @Nullable Integer rejoinYears,
            boolean villageManagers,
            String article) {
        public Kind {
            probationYears = List.copyOf(Objects.requireNonNullElse(probationYears, List.of()));
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** 中国共产党纪律处分条例（2018年修订）第十条. */
    String article(Kind kind) {
        return kind.article().startsWith("第") ? regulation + kind.article() : kind.article();
    }
}
