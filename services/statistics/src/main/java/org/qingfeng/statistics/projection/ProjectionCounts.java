package org.qingfeng.statistics.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** What the projection tells about itself: what it applied, parked, was refused, and how far it is behind. */
final class ProjectionCounts {
    private final MeterRegistry registry;
    private final Counter applied;
    private final Counter passedOver;
    private final Counter parked;
    private final Counter refused;
    private final Map<TopicPartition, AtomicLong> lag = new ConcurrentHashMap<>();
    private final Map<TopicPartition, AtomicLong> behindSince = new ConcurrentHashMap<>();
    private volatile boolean away;

    ProjectionCounts(MeterRegistry registry) {
        this.registry = registry;
        this.applied = registry.counter("qingfeng.projection.applied");
        this.passedOver = registry.counter("qingfeng.projection.passed.over");
        this.parked = registry.counter("qingfeng.projection.parked");
        this.refused = registry.counter("qingfeng.projection.refused");
    }

    void add(Projection.Outcome outcome) {
        applied.increment(outcome.applied());
        passedOver.increment(outcome.passedOver());
        parked.increment(outcome.parked());
    }

    void refused() {
        refused.increment();
    }

    void away(boolean isAway) {
        this.away = isAway;
    }

    boolean isAway() {
        return away;
    }

    /** After a poll: how many records of each partition are still to be applied, and since when. */
    void lag(Consumer<?, ?> consumer) {
        long now = System.currentTimeMillis();
        for (TopicPartition partition : consumer.assignment()) {
            long records = consumer.currentLag(partition).orElse(0);
            gauge(partition).set(records);
            AtomicLong since = behindSince.computeIfAbsent(partition, p -> new AtomicLong());
            since.set(records == 0 ? 0 : since.get() == 0 ? now : since.get());
        }
    }

    private AtomicLong gauge(TopicPartition partition) {
        return lag.computeIfAbsent(partition, p -> {
            Tags tags = Tags.of("topic", p.topic(), "partition", Integer.toString(p.partition()));
            registry.gauge("qingfeng.projection.lag.ms", tags, this, counts -> counts.millisBehind(p));
            AtomicLong records = new AtomicLong();
            registry.gauge("qingfeng.projection.lag.records", tags, records);
            return records;
        });
    }

    private double millisBehind(TopicPartition partition) {
        AtomicLong since = behindSince.get(partition);
        return since == null || since.get() == 0 ? 0 : System.currentTimeMillis() - since.get();
    }

    /** Partitions that another replica reads from now on. */
    void forget(Collection<TopicPartition> gone) {
        for (TopicPartition partition : gone) {
            AtomicLong records = lag.get(partition);
            if (records != null) {
                records.set(0);
            }
            behindSince.remove(partition);
        }
    }
}
