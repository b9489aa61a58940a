package org.qingfeng.kit.journal.relay;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** Settings of the relay. Durations as {@code 500ms} or {@code 5s}, sizes as {@code 8M}. */
@ConfigMapping(prefix = "qingfeng.relay")
public interface RelaySettings {
    /** False in a service that writes no events. */
    @WithDefault("true")
    boolean enabled();

    /** The context whose journal this is, as in {@code ce_source}. */
    @WithDefault("${qingfeng.context:${quarkus.application.name}}")
    String context();

    /** The topics this context writes to; their last events are looked up in the journal at start. */
    @WithDefault("qingfeng.${qingfeng.context:${quarkus.application.name}}.v1")
    List<String> topics();

    /** How long an idle relay waits at most for the bell before it looks by itself. */
    @WithDefault("200ms")
    Duration pollInterval();

    /** How long a shard stays with a relay that gives no sign of life. More than {@code heartbeat} and {@code max-block}. */
    @WithDefault("6s")
    Duration lease();

    /** How often a relay gives a sign of life and looks for shards without an owner. */
    @WithDefault("1s")
    Duration heartbeat();

    /** Events read at once, over all shards. */
    @WithDefault("4000")
    int batchEvents();

    /** Bytes of events in flight, over all shards; a single larger event goes alone. */
    @WithDefault("8M")
    MemorySize batchBytes();

    /** The largest request a producer may try; what the broker refuses as too large is withheld and alarms. */
    @WithDefault("16M")
    MemorySize maxRequest();

    /** How long a send may wait for Kafka to be found. */
    @WithDefault("2s")
    Duration maxBlock();

    /** How long Kafka may take to acknowledge before the batch is sent again. More than {@code max-block}. */
    @WithDefault("15s")
    Duration deliveryTimeout();

    /** The longest pause between two attempts while Kafka or the database is away. */
    @WithDefault("2s")
    Duration backoffMax();

    /** How often withheld events are tried again. */
    @WithDefault("10m")
    Duration withheldRetry();

    /** How long a stopping relay may take for its last batch. */
    @WithDefault("8s")
    Duration stopTimeout();

    /** Refuses relations that cannot work, naming both keys. */
    default void check() {
        require(
                lease().compareTo(heartbeat().multipliedBy(2)) > 0,
                "qingfeng.relay.lease must be more than twice qingfeng.relay.heartbeat");
        require(lease().compareTo(maxBlock()) > 0, "qingfeng.relay.lease must be longer than qingfeng.relay.max-block");
        require(
                lease().compareTo(backoffMax()) > 0,
                "qingfeng.relay.lease must be longer than qingfeng.relay.backoff-max");
        require(
                deliveryTimeout().compareTo(maxBlock()) > 0,
                "qingfeng.relay.delivery-timeout must be longer than qingfeng.relay.max-block");
        require(maxRequest().asLongValue() <= Integer.MAX_VALUE, "qingfeng.relay.max-request must be less than 2G");
        require(
                batchEvents() >= Shards.COUNT,
                "qingfeng.relay.batch-events must be at least one for each of the 16 shards");
        require(
                pollInterval().compareTo(Duration.ofMillis(1)) >= 0,
                "qingfeng.relay.poll-interval must be at least 1ms");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
