package org.qingfeng.kit.inbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.qingfeng.kit.backbone.Faults;
import org.qingfeng.kit.backbone.KafkaTail;
import org.qingfeng.kit.backbone.TestContext;

/** A reader of the simulation: it believes to stand somewhere in every partition, and is often wrong. */
public final class SimulatedReader {
    private static final String TOPIC_ID = "simulated";

    private final TestContext context;
    private final KafkaTail kafka;
    private final Faults faults;
    private final Positions positions;
    private final InboxTransaction transaction;
    private final Map<Integer, Long> places = new HashMap<>();

    /** @param notebook what {@link #notebook} made */
    public SimulatedReader(TestContext context, KafkaTail kafka, Follower notebook) {
        this.context = context;
        this.kafka = kafka;
        this.faults = new Faults(context.relay());
        this.positions = new Positions(context.relay());
        this.transaction = new InboxTransaction(
                faults.database(),
                new Positions(faults.database()),
                new Followers(List.of(notebook)),
                new InboxCounts(new SimpleMeterRegistry()));
    }

    /** A follower that notes the newest good version of each record. */
    public static Follower notebook(TestContext context) {
        return new Notebook(context);
    }

    public Faults faults() {
        return faults;
    }

    /** Takes some messages of some partitions; what went wrong shows as places read anew. */
    public void reads(Random random) throws SQLException {
        Map<TopicPartition, Span> spans = new HashMap<>();
        List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
        for (int partition = 0; partition < kafka.partitions(); partition++) {
            if (random.nextInt(3) > 0) {
                take(partition, 1 + random.nextInt(20), spans, messages);
            }
        }
        if (messages.isEmpty()) {
            return;
        }
        boolean ours = false;
        try {
            ours = transaction.run(spans, messages);
        } catch (SQLException e) {
            // made to fail
        }
        if (ours) {
            spans.values().forEach(span -> places.put(span.partition(), span.next()));
        } else {
            places.clear();
        }
    }

    private void take(
            int partition, int atMost, Map<TopicPartition, Span> spans, List<ConsumerRecord<byte[], byte[]>> messages)
            throws SQLException {
        Long from = places.get(partition);
        if (from == null) {
            from = positions.next(context.topic(), TOPIC_ID, partition);
            places.put(partition, from);
        }
        List<ConsumerRecord<byte[], byte[]>> next = kafka.from(partition, from, atMost);
        if (!next.isEmpty()) {
            long end = next.get(next.size() - 1).offset() + 1;
            spans.put(
                    new TopicPartition(context.topic(), partition),
                    new Span(context.topic(), TOPIC_ID, partition, from, end));
            messages.addAll(next);
        }
    }
}
