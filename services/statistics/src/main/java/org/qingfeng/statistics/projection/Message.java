package org.qingfeng.statistics.projection;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Kafka record as it came. */
public record Message(
        String topic,
        String topicId,
        int partition,
        long offset,
        Instant time,
        byte @Nullable [] key,
        Map<String, String> headers,
        byte @Nullable [] value) {}
