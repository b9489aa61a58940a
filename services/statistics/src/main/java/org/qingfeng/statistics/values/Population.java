package org.qingfeng.statistics.values;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.catalogue.Counted;

/**
 * The facts a number is taken from.
 *
 * @param orgs the organizations asked for side by side: one, or the rows of a grouping
 * @param slices what every fact must have
 * @param split the dimension's prefix by whose values they are told apart, or null
 * @param period for a STOCK only its end matters
 */
record Population(
        Counted<?, ?> metric,
        List<Place> orgs,
        List<String> slices,
        @Nullable String split,
        Period period,
        boolean byMonth,
        @Nullable UUID campaign) {

    /** A row: its key, and the codes from which (inclusive) to which (exclusive) its facts stand. */
    record Place(String key, String from, String until) {}

    Population of(Counted<?, ?> other, List<String> further) {
        List<String> both = new ArrayList<>(slices);
        both.addAll(further);
        return new Population(
                other, orgs, both.stream().sorted().distinct().toList(), split, period, byMonth, campaign);
    }

    /** Counters know one slice at a time, and organizations with all they contain. */
    boolean hasCounters() {
        boolean exact = orgs.stream().anyMatch(o -> o.until().equals(o.from() + Places.JUST_AFTER));
        return !exact && slices.size() + (split == null ? 0 : 1) <= 1;
    }
}
