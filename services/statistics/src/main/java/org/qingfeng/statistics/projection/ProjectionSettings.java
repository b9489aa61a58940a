package org.qingfeng.statistics.projection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the projection. Durations as {@code 500ms} or {@code 5s}. */
@ConfigMapping(prefix = "qingfeng.projection")
public interface ProjectionSettings {
    /** False where another process projects into this database. */
    @WithDefault("true")
    boolean enabled();

    /** The consumer group by which replicas share the partitions, after the context's name; it keeps no offsets. */
    @WithDefault("projection")
    String group();

    /** How long a poll waits when nothing is there; what arrives ends the wait at once. */
    @WithDefault("250ms")
    Duration pollInterval();

    /** The most records of one transaction. */
    @WithDefault("1000")
    int batchRecords();

    /** The first pause after a failure; it doubles up to {@code backoff-max}. */
    @WithDefault("50ms")
    Duration backoffFirst();

    /** The longest pause between two attempts while Kafka or the database is away. */
    @WithDefault("2s")
    Duration backoffMax();

    /** How often topics are looked at: one that was created anew has another id and is read from its start. */
    @WithDefault("10s")
    Duration topicCheck();

    /** How long a stopping projection may take for its last batch. */
    @WithDefault("8s")
    Duration stopTimeout();

    /** Refuses what cannot work, naming the keys. */
    default void check() {
        if (batchRecords() < 1 || batchRecords() > 20_000) {
            throw new IllegalStateException("qingfeng.projection.batch-records must lie between 1 and 20000");
        }
        if (backoffFirst().isNegative() || backoffFirst().compareTo(backoffMax()) > 0) {
            throw new IllegalStateException(
                    "qingfeng.projection.backoff-first must not be longer than qingfeng.projection.backoff-max");
        }
    }
}
