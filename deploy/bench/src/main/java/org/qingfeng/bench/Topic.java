package org.qingfeng.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.qingfeng.contracts.EventHeaders;

/** A topic read from outside, with a plain consumer that belongs to no group. */
final class Topic implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    Topic(Map<String, Object> connection, String name) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put("max.poll.records", 5_000);
        this.consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.partitions = consumer.partitionsFor(name).stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
    }

    /** How many messages were ever written. */
    long size() {
        return consumer.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Everything there is now, from the start, at most so many. */
    List<ConsumerRecord<byte[], byte[]>> read(int atMost) {
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        while (all.size() < atMost
                && partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
            consumer.poll(POLL).forEach(all::add);
        }
        return all;
    }

    List<UUID> eventIds() {
        return read(Integer.MAX_VALUE).stream()
                .map(r -> UUID.fromString(header(r, EventHeaders.ID)))
                .toList();
    }

    /** Key, headers and value as one line of text: the bytes that the relay sends for an event. */
    static String asText(ConsumerRecord<byte[], byte[]> message) {
        StringBuilder text = new StringBuilder(new String(message.key(), StandardCharsets.UTF_8));
        for (Header header : message.headers()) {
            text.append(header.key()).append(new String(header.value(), StandardCharsets.UTF_8));
        }
        return text.append(new String(message.value(), StandardCharsets.UTF_8))
                .toString()
                .replace('\n', ' ');
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
