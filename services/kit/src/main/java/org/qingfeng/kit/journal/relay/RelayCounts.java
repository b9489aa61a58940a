package org.qingfeng.kit.journal.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/** The relay's numbers, except the lag. */
final class RelayCounts {
    private final Counter sent;
    private final Counter repeated;
    private final Counter refused;
    private final AtomicInteger restored = new AtomicInteger();
    private final AtomicInteger kafkaAway = new AtomicInteger();
    private final AtomicInteger lostHistory = new AtomicInteger();
    private final AtomicInteger withheld = new AtomicInteger();

    RelayCounts(MeterRegistry registry) {
        sent = Counter.builder("qingfeng.relay.sent")
                .description("events whose cursor moved")
                .register(registry);
        repeated = Counter.builder("qingfeng.relay.duplicates")
                .description("acknowledged events that will be sent again")
                .register(registry);
        refused = Counter.builder("qingfeng.relay.refused.updates")
                .description("cursor updates refused because another relay holds the shard")
                .register(registry);
        gauge(registry, "qingfeng.relay.database.restored", "1: refuses to run on a restored database", restored);
        gauge(registry, "qingfeng.relay.kafka.away", "1: the last attempt to send failed", kafkaAway);
        gauge(registry, "qingfeng.relay.lost.history", "last events in Kafka that the journal lacks", lostHistory);
        gauge(registry, "qingfeng.relay.withheld", "events that Kafka refuses as too large", withheld);
    }

    private static void gauge(MeterRegistry registry, String name, String description, AtomicInteger value) {
        Gauge.builder(name, value, AtomicInteger::get).description(description).register(registry);
    }

    void sent(int events) {
        sent.increment(events);
    }

    void repeated(int events) {
        repeated.increment(events);
    }

    void refused() {
        refused.increment();
    }

    void restored(boolean yes) {
        restored.set(yes ? 1 : 0);
    }

    void kafkaAway(boolean yes) {
        kafkaAway.set(yes ? 1 : 0);
    }

    void lostHistory(int events) {
        lostHistory.set(events);
    }

    void withheld(int events) {
        withheld.set(events);
    }

    boolean isRestored() {
        return restored.get() == 1;
    }

    boolean isKafkaAway() {
        return kafkaAway.get() == 1;
    }

    int lostHistory() {
        return lostHistory.get();
    }

    int withheld() {
        return withheld.get();
    }

    long refusedUpdates() {
        return (long) refused.count();
    }

    long duplicates() {
        return (long) repeated.count();
    }
}
