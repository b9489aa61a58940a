package org.qingfeng.kit.inbox;

/** The part of a partition that a batch covers: from the offset we stand at to the one after its last message. */
record Span(String topic, String topicId, int partition, long from, long next) {}
