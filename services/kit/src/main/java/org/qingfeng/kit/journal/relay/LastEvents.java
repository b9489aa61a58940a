package org.qingfeng.kit.journal.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.qingfeng.contracts.EventHeaders;

/** The last event of each partition of our topics, as Kafka has them. */
final class LastEvents {
    private static final Duration SLICE = Duration.ofMillis(200);

    private final Map<String, Object> connection;
    private final Duration patience;

    LastEvents(Map<String, Object> connection, Duration patience) {
        this.connection = connection;
        this.patience = patience;
    }

    /** Journal ids of the last events that this context wrote; topics and partitions without events give none. */
    Set<UUID> ids(Collection<String> topics, String source) throws KafkaAway {
        Map<String, Object> properties = new HashMap<>(connection);
        properties.put(ConsumerConfig.CLIENT_ID_CONFIG, "qingfeng-relay-history");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        properties.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return lastOf(consumer, partitions(consumer, topics), source);
        } catch (KafkaException e) {
            throw new KafkaAway(e);
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Collection<String> topics) {
        List<TopicPartition> found = new ArrayList<>();
        consumer.listTopics().forEach((topic, partitions) -> {
            if (topics.contains(topic)) {
                partitions.forEach(p -> found.add(new TopicPartition(topic, p.partition())));
            }
        });
        return found;
    }

    private Set<UUID> lastOf(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions, String source)
            throws KafkaAway {
        Map<TopicPartition, Long> starts = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
        ends.entrySet().removeIf(end -> end.getValue() <= starts.getOrDefault(end.getKey(), 0L));
        consumer.assign(ends.keySet());
        ends.forEach((partition, end) -> consumer.seek(partition, end - 1));
        Set<UUID> ids = new HashSet<>();
        Set<TopicPartition> open = new HashSet<>(ends.keySet());
        long until = System.nanoTime() + patience.toNanos();
        while (!open.isEmpty()) {
            if (System.nanoTime() > until) {
                throw new KafkaAway(new IllegalStateException("no answer for the last events of " + open));
            }
            for (ConsumerRecord<byte[], byte[]> event : consumer.poll(SLICE)) {
                open.remove(new TopicPartition(event.topic(), event.partition()));
                if (source.equals(header(event, EventHeaders.SOURCE))) {
                    ids.add(UUID.fromString(header(event, EventHeaders.ID)));
                }
            }
        }
        return ids;
    }

    private static String header(ConsumerRecord<?, ?> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
