package org.qingfeng.kit.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** The inbox's numbers. */
final class InboxCounts {
    private final Counter applied;
    private final Counter dropped;
    private final Counter parked;
    private final Counter refused;
    private final AtomicLong lag = new AtomicLong();
    private final AtomicLong kafkaAway = new AtomicLong();
    private final AtomicLong parkedRows = new AtomicLong();

    InboxCounts(MeterRegistry registry) {
        applied = counter(registry, "qingfeng.inbox.applied", "events applied");
        dropped = counter(registry, "qingfeng.inbox.dropped", "events not newer than what was applied");
        parked = counter(registry, "qingfeng.inbox.parked", "events parked with their bytes and reason");
        refused = counter(registry, "qingfeng.inbox.refused.batches", "batches that another worker had taken");
        Gauge.builder("qingfeng.inbox.lag.events", lag, AtomicLong::get)
                .description("events in the partitions of this process that were not read yet")
                .register(registry);
        Gauge.builder("qingfeng.inbox.kafka.away", kafkaAway, AtomicLong::get)
                .description("1: Kafka did not answer when last asked")
                .register(registry);
        Gauge.builder("qingfeng.inbox.parked.rows", parkedRows, AtomicLong::get)
                .description("events that stand parked in this service's database, as last counted")
                .register(registry);
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    void applied(int fresh, int stale, int unfit) {
        applied.increment(fresh);
        dropped.increment(stale);
        parked.increment(unfit);
    }

    void refused() {
        refused.increment();
    }

    void lag(long events) {
        lag.set(events);
    }

    void kafkaAway(boolean yes) {
        kafkaAway.set(yes ? 1 : 0);
    }

    void parkedRows(long rows) {
        parkedRows.set(rows);
    }

    long refusedBatches() {
        return (long) refused.count();
    }

    boolean isKafkaAway() {
        return kafkaAway.get() == 1;
    }
}
