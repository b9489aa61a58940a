package org.qingfeng.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** What one transaction does with a batch, after its offsets were moved. */
final class InboxBatch {
    private static final Logger LOG = Logger.getLogger(InboxBatch.class);

    private final Connection connection;
    private final Followers followers;
    private final Map<String, Newest> byTopic = new TreeMap<>();
    private final List<InboxEvent> applied = new ArrayList<>();
    private int parked;

    InboxBatch(Connection connection, Followers followers) {
        this.connection = connection;
        this.followers = followers;
    }

    /** Sorts a message in; one that is no event is parked at once. */
    void add(ConsumerRecord<byte[], byte[]> message, String topicId) throws SQLException {
        try {
            if (InboxEvent.marksIncarnation(message)) {
                LOG.infof("%s-%d@%d marks an incarnation", message.topic(), message.partition(), message.offset());
                return;
            }
            InboxEvent event = InboxEvent.read(message);
            byTopic.computeIfAbsent(event.topic(), t -> new Newest()).add(new Message(event, message, topicId));
        } catch (IllegalArgumentException e) {
            ParkingLot.park(connection, message, topicId, null, e);
            parked++;
            LOG.warnf("parked %s-%d@%d: %s", message.topic(), message.partition(), message.offset(), e.getMessage());
        }
    }

    void apply() throws SQLException {
        for (Map.Entry<String, Newest> topic : byTopic.entrySet()) {
            apply(topic.getKey(), topic.getValue(), topic.getValue().take());
        }
    }

    List<InboxEvent> applied() {
        return applied;
    }

    int parked() {
        return parked;
    }

    /** All at once; if that fails in halves, until the events that fail alone are found. */
    private void apply(String topic, Newest batch, List<Message> messages) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            List<InboxEvent> fresh = AppliedVersions.raise(
                    connection, topic, messages.stream().map(Message::event).toList());
            if (!fresh.isEmpty()) {
                followers.apply(connection, topic, fresh);
                ParkingLot.clear(connection, topic, fresh);
            }
            connection.releaseSavepoint(before);
            applied.addAll(fresh);
        } catch (SQLException | RuntimeException e) {
            if (Passing.is(e)) {
                throw e;
            }
            connection.rollback(before);
            failed(topic, batch, messages, e);
        }
    }

    private void failed(String topic, Newest batch, List<Message> messages, Exception error) throws SQLException {
        if (messages.size() > 1) {
            int half = messages.size() / 2;
            apply(topic, batch, messages.subList(0, half));
            apply(topic, batch, messages.subList(half, messages.size()));
            return;
        }
        Message bad = messages.get(0);
        var older = batch.older(bad.event().recordId());
        if (older.isPresent()) {
            apply(topic, batch, List.of(older.get()));
        }
        ParkingLot.park(connection, bad.raw(), bad.topicId(), bad.event(), error);
        parked++;
        LOG.warnf(
                error,
                "parked %s-%d@%d",
                topic,
                bad.event().partition(),
                bad.event().offset());
    }
}
