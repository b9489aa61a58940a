package org.qingfeng.kit.inbox;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * The partitions Kafka gave us, and where we stand in them. A partition is paused until its place was read from the
 * database, and again whenever that place may have changed without us.
 */
final class Assignment implements ConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(Assignment.class);

    private final Consumer<byte[], byte[]> consumer;
    private final Positions positions;
    private final Set<TopicPartition> unplaced = new HashSet<>();
    private final Map<TopicPartition, Long> places = new HashMap<>();
    private Map<String, String> topicIds = Map.of();

    Assignment(Consumer<byte[], byte[]> consumer, Positions positions) {
        this.consumer = consumer;
        this.positions = positions;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        partitions.forEach(this::displace);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        unplaced.removeAll(partitions);
        places.keySet().removeAll(partitions);
    }

    boolean hasUnplaced() {
        return !unplaced.isEmpty();
    }

    /** Reads the places of all partitions anew before anything else is read from Kafka. */
    void displaceAll() {
        consumer.assignment().forEach(this::displace);
    }

    /** Partitions of topics that were created anew begin again. */
    void topicIds(Map<String, String> ids) {
        for (TopicPartition partition : consumer.assignment()) {
            String id = ids.get(partition.topic());
            if (id != null && !id.equals(topicIds.get(partition.topic()))) {
                displace(partition);
            }
        }
        topicIds = Map.copyOf(ids);
    }

    /** Places what is unplaced, as far as the topics are known; true if all are. */
    boolean place() throws SQLException {
        Map<TopicPartition, Long> ends = consumer.endOffsets(unplaced);
        for (TopicPartition partition : List.copyOf(unplaced)) {
            String id = topicIds.get(partition.topic());
            if (id != null) {
                place(partition, id, ends.getOrDefault(partition, 0L));
            }
        }
        return unplaced.isEmpty();
    }

    private void place(TopicPartition partition, String id, long end) throws SQLException {
        long next = positions.next(partition.topic(), id, partition.partition());
        if (next > end) {
            LOG.warnf("%s ends at %d, we had read up to %d: beginning again", partition, end, next);
            positions.restart(id, partition.partition(), next);
            next = 0;
        }
        consumer.seek(partition, next);
        consumer.resume(List.of(partition));
        places.put(partition, next);
        unplaced.remove(partition);
    }

    private void displace(TopicPartition partition) {
        consumer.pause(List.of(partition));
        // Any position will do while it is paused; without one the consumer would look for it in Kafka's group.
        consumer.seek(partition, 0);
        unplaced.add(partition);
        places.remove(partition);
    }

    /** What the messages cover; messages of partitions without a place are left out. */
    Map<TopicPartition, Span> spans(List<ConsumerRecord<byte[], byte[]>> messages) {
        Map<TopicPartition, Span> spans = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            TopicPartition partition = new TopicPartition(message.topic(), message.partition());
            Long from = places.get(partition);
            String id = topicIds.get(partition.topic());
            if (from != null && id != null && message.offset() >= from) {
                spans.put(partition, new Span(message.topic(), id, message.partition(), from, message.offset() + 1));
            }
        }
        return spans;
    }

    void moved(Map<TopicPartition, Span> spans) {
        spans.forEach((partition, span) -> places.put(partition, span.next()));
    }

    /** Events in our partitions that were not read yet, as far as the consumer knows. */
    long lag() {
        return places.keySet().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }
}
