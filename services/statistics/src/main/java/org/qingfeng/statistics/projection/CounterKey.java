package org.qingfeng.statistics.projection;

import java.util.Comparator;
import java.util.UUID;

/** A counter: by source partition, metric, organization, campaign or all, one slice or none, and month as yyyymm. */
record CounterKey(short source, String metric, String org, UUID campaign, String slice, int month) {
    static final UUID ALL_CAMPAIGNS = new UUID(0, 0);
    static final String NO_SLICE = "";

    /** The order of the table's key, so that batches that meet wait for each other and never lock each other out. */
    static final Comparator<CounterKey> ORDER = Comparator.comparing(CounterKey::metric)
            .thenComparing(CounterKey::org)
            .thenComparing(CounterKey::campaign)
            .thenComparing(CounterKey::slice)
            .thenComparingInt(CounterKey::month)
            .thenComparingInt(CounterKey::source);
}
