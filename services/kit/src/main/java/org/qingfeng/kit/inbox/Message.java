package org.qingfeng.kit.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event and the message it came in. */
record Message(InboxEvent event, ConsumerRecord<byte[], byte[]> raw, String topicId) {}
