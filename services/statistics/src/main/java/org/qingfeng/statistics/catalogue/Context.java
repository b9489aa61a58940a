package org.qingfeng.statistics.catalogue;

import java.util.List;

/**
 * What one context contributes: its topic, its kinds of records, its metrics.
 *
 * @param number stored in facts and counters as part of their source, so it never changes
 */
public record Context(int number, String topic, List<RecordKind> kinds, List<Metric> metrics) {
    private static final int MOST_PARTITIONS = 1024;

    /** The partition of this topic, as facts and counters keep it. */
    public short source(int partition) {
        if (partition >= MOST_PARTITIONS) {
            throw new IllegalStateException(topic + " has more partitions than a source can name");
        }
        return (short) (number * MOST_PARTITIONS + partition);
    }
}
