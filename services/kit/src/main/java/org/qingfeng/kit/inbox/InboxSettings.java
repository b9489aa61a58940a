package org.qingfeng.kit.inbox;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the inbox. Durations as {@code 500ms} or {@code 5s}, sizes as {@code 8M}. */
@ConfigMapping(prefix = "qingfeng.inbox")
public interface InboxSettings {
    /** The Kafka group by which replicas share partitions; offsets are not kept there. */
    @WithDefault("${qingfeng.context:${quarkus.application.name}}.inbox")
    String group();

    /** Events in one transaction at most. */
    @WithDefault("500")
    int batchEvents();

    /** Bytes fetched at once at most; a single larger event comes alone. */
    @WithDefault("8M")
    MemorySize fetchBytes();

    /** How long an idle inbox waits for Kafka before it looks whether it should stop. */
    @WithDefault("250ms")
    Duration pollTimeout();

    /** After how long without a sign of life another replica gets the partitions. At least three {@code topic-check}s. */
    @WithDefault("15s")
    Duration sessionTimeout();

    /** How often Kafka is asked whether a topic was created anew. More than {@code request-timeout}. */
    @WithDefault("5s")
    Duration topicCheck();

    /** How long one question to Kafka may take. */
    @WithDefault("3s")
    Duration requestTimeout();

    /** The longest pause between two attempts while the database or Kafka is away. */
    @WithDefault("2s")
    Duration backoffMax();

    /** How long a stopping inbox may take for its last batch. */
    @WithDefault("8s")
    Duration stopTimeout();

    /** Refuses relations that cannot work, naming both keys. */
    default void check() {
        require(batchEvents() > 0, "qingfeng.inbox.batch-events must be at least 1");
        require(fetchBytes().asLongValue() <= Integer.MAX_VALUE, "qingfeng.inbox.fetch-bytes must be less than 2G");
        require(
                topicCheck().compareTo(requestTimeout()) > 0,
                "qingfeng.inbox.topic-check must be longer than qingfeng.inbox.request-timeout");
        require(
                sessionTimeout().compareTo(topicCheck().multipliedBy(3)) >= 0,
                "qingfeng.inbox.session-timeout must be at least three times qingfeng.inbox.topic-check");
        require(
                sessionTimeout().compareTo(backoffMax()) > 0,
                "qingfeng.inbox.session-timeout must be longer than qingfeng.inbox.backoff-max");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
