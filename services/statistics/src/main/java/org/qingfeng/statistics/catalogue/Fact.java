package org.qingfeng.statistics.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/**
 * One thing counted, as a metric derives it from a record's event.
 *
 * @param part which part of the record, so that (record, metric, part) is unique
 * @param on the business date; of a STOCK the first day on which it holds
 * @param until of a STOCK the first day on which it no longer holds, {@link #FOREVER} if that is not known; null for a FLOW
 * @param recordedOn the day on which the state that counts was entered
 * @param slices {@code dimension:value}, sorted
 * @param countedBy the record, person or title that counts once
 * @param amount 1 for what is counted, days for what is measured
 */
public record Fact(
        String metric,
        String part,
        LocalDate on,
        @Nullable LocalDate until,
        LocalDate recordedOn,
        OrgCode org,
        @Nullable UUID campaign,
        List<String> slices,
        String countedBy,
        long amount) {
    /** {@code infinity} in the database. */
    public static final LocalDate FOREVER = LocalDate.MAX;

    public Fact at(OrgCode other) {
        return new Fact(metric, part, on, until, recordedOn, other, campaign, slices, countedBy, amount);
    }

    public Fact part(String other) {
        return new Fact(metric, other, on, until, recordedOn, org, campaign, slices, countedBy, amount);
    }

    public Fact during(LocalDate from, LocalDate end) {
        return new Fact(metric, part, from, end, recordedOn, org, campaign, slices, countedBy, amount);
    }
}
