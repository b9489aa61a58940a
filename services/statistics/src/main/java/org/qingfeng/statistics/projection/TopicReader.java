package org.qingfeng.statistics.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Polls the topics and hands batches on. The consumer group only shares out the partitions; where to read from stands in
 * the database, so a reader that was away too long is refused by the offsets and looks again.
 */
final class TopicReader {
    private static final Logger LOG = Logger.getLogger(TopicReader.class);

    private final Consumer<byte[], byte[]> consumer;
    private final TopicIds topics;
    private final DataSource source;
    private final BatchRunner runner;
    private final ProjectionCounts counts;
    private final AtomicBoolean lookAgain = new AtomicBoolean();
    private final Map<String, Long> expected = new HashMap<>();
    private Map<String, String> ids = Map.of();

    TopicReader(
            Consumer<byte[], byte[]> consumer,
            TopicIds topics,
            DataSource source,
            BatchRunner runner,
            ProjectionCounts counts) {
        this.consumer = consumer;
        this.topics = topics;
        this.source = source;
        this.runner = runner;
        this.counts = counts;
    }

    void subscribe(Collection<String> names) {
        consumer.subscribe(names, new ConsumerRebalanceListener() {
            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> gone) {
                counts.forget(gone);
            }

            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> added) {
                lookAgain.set(true);
            }
        });
    }

    /** One poll and what came of it. */
    void turn(Duration wait) throws SQLException {
        ConsumerRecords<byte[], byte[]> polled;
        try {
            polled = consumer.poll(lookAgain.get() ? Duration.ZERO : wait);
        } catch (InvalidOffsetException e) {
            LOG.warnf("Kafka no longer has the position of %s: starting where the database says", e.partitions());
            lookAgain.set(true);
            polled = ConsumerRecords.empty();
        }
        if (lookAgain.get()) {
            look();
            return;
        }
        if (!polled.isEmpty()) {
            apply(polled);
        }
        counts.lag(consumer);
    }

    /** True if a topic was created anew since we looked. */
    void check() {
        Map<String, String> now = topics.read();
        if (!now.equals(ids)) {
            LOG.infof("topics have other ids than before: %s", now.keySet());
            lookAgain.set(true);
        }
    }

    private void apply(ConsumerRecords<byte[], byte[]> polled) throws SQLException {
        List<Message> messages = new ArrayList<>(polled.count());
        for (ConsumerRecord<byte[], byte[]> record : polled) {
            messages.add(message(record));
        }
        try {
            counts.add(runner.run(messages, expected));
        } catch (MovedByAnother e) {
            counts.refused();
            lookAgain.set(true);
            LOG.warn("refused: another worker applied these messages; looking where the database stands");
        } catch (SQLException | RuntimeException e) {
            lookAgain.set(true);
            throw e;
        }
    }

    private Message message(ConsumerRecord<byte[], byte[]> record) {
        return new Message(
                record.topic(),
                ids.getOrDefault(record.topic(), ""),
                record.partition(),
                record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                record.key(),
                Headers.of(record.headers()),
                record.value());
    }

    /** Seeks every partition of ours to where the database stands; nothing polled before that is applied. */
    private void look() throws SQLException {
        Collection<TopicPartition> mine = consumer.assignment();
        ids = topics.read();
        Map<TopicPartition, Long> ends = consumer.endOffsets(mine);
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(mine);
        expected.clear();
        try (Connection connection = source.getConnection()) {
            for (TopicPartition partition : mine) {
                String id = ids.get(partition.topic());
                if (id == null) {
                    throw new IllegalStateException("topic " + partition.topic() + " is not there");
                }
                long end = ends.getOrDefault(partition, 0L);
                long next = Standing.of(connection, partition.topic(), id, partition.partition(), end);
                expected.put(Batch.place(id, partition.partition()), next);
                consumer.seek(partition, Math.max(next, begins.getOrDefault(partition, 0L)));
            }
        }
        lookAgain.set(false);
    }

    void close() {
        try {
            consumer.close(CloseOptions.timeout(Duration.ofSeconds(2)));
        } catch (WakeupException e) {
            LOG.debug("closed while waking up", e);
        }
        topics.close();
    }

    void wakeUp() {
        consumer.wakeup();
    }
}
