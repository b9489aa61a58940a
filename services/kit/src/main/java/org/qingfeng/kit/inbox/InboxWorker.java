package org.qingfeng.kit.inbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** One consumer's turns: ask for topic ids, place partitions, read a batch, apply it. Used by one thread. */
final class InboxWorker implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(InboxWorker.class);

    private final Consumer<byte[], byte[]> consumer;
    private final TopicIds topicIds;
    private final Assignment assignment;
    private final InboxTransaction transaction;
    private final Followers followers;
    private final InboxCounts counts;
    private final InboxSettings settings;
    private long topicsAskedAt;

    InboxWorker(
            Consumer<byte[], byte[]> consumer,
            TopicIds topicIds,
            Positions positions,
            InboxTransaction transaction,
            Followers followers,
            InboxCounts counts,
            InboxSettings settings) {
        this.consumer = consumer;
        this.topicIds = topicIds;
        this.assignment = new Assignment(consumer, positions);
        this.transaction = transaction;
        this.followers = followers;
        this.counts = counts;
        this.settings = settings;
        this.topicsAskedAt = System.nanoTime() - settings.topicCheck().toNanos();
        consumer.subscribe(followers.topics(), assignment);
    }

    /** Reads and applies one batch; whatever goes wrong, the places are read anew before the next. */
    void turn() throws SQLException, KafkaSilent, InterruptedException {
        boolean fine = false;
        try {
            askForTopics();
            if (assignment.hasUnplaced()) {
                assignment.place();
            }
            List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
            consumer.poll(settings.pollTimeout()).forEach(messages::add);
            fine = messages.isEmpty() || apply(messages);
            counts.lag(assignment.lag());
        } catch (InvalidOffsetException e) {
            LOG.warnf("Kafka does not have our offsets any more: %s", e.getMessage());
        } finally {
            if (!fine) {
                assignment.displaceAll();
            }
        }
    }

    private boolean apply(List<ConsumerRecord<byte[], byte[]>> messages) throws SQLException {
        Map<TopicPartition, Span> spans = assignment.spans(messages);
        if (spans.isEmpty()) {
            return true;
        }
        boolean ours = transaction.run(spans, messages);
        if (ours) {
            assignment.moved(spans);
        } else {
            LOG.warn("another worker had taken the batch; nothing of it was applied here");
        }
        return ours;
    }

    /** A failed question is asked again at once while something waits for its answer, and after a while otherwise. */
    private void askForTopics() throws SQLException, KafkaSilent, InterruptedException {
        boolean due = System.nanoTime() - topicsAskedAt >= settings.topicCheck().toNanos();
        if (!due) {
            return;
        }
        try {
            assignment.topicIds(topicIds.of(followers.topics()));
            counts.kafkaAway(false);
            transaction.countParked();
            topicsAskedAt = System.nanoTime();
        } catch (KafkaSilent e) {
            counts.kafkaAway(true);
            throw e;
        }
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
        topicIds.close();
    }
}
