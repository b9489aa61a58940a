package org.qingfeng.kit.backbone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.qingfeng.contracts.EventHeaders;

/** Everything a topic holds, kept up to date by reading on. */
public final class KafkaTail implements AutoCloseable {
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Map<Integer, List<ConsumerRecord<byte[], byte[]>>> messages = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    public KafkaTail(Map<String, Object> kafka, String topic) {
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.put("enable.auto.commit", false);
        consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(p -> new TopicPartition(topic, p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        partitions.forEach(p -> messages.put(p.partition(), new ArrayList<>()));
    }

    /** Reads on to the present end. */
    public KafkaTail upToDate() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(50))) {
                messages.getOrDefault(message.partition(), List.of()).add(message);
                ids.add(KafkaLog.header(message, EventHeaders.ID));
            }
        }
        return this;
    }

    /** At most so many messages of a partition from this offset on. */
    public List<ConsumerRecord<byte[], byte[]>> from(int partition, long offset, int atMost) {
        return messages.getOrDefault(partition, List.of()).stream()
                .filter(message -> message.offset() >= offset)
                .limit(atMost)
                .toList();
    }

    public int partitions() {
        return partitions.size();
    }

    /** Messages in all partitions. */
    public long size() {
        return messages.values().stream().mapToLong(List::size).sum();
    }

    /** Journal ids of everything in the topic. */
    public Set<String> ids() {
        return ids;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
