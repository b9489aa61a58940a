package org.qingfeng.kit.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** A batch from Kafka to the database: offsets, versions, effects and parked events in one commit, or nothing of it. */
final class InboxTransaction {
    private final DataSource database;
    private final Positions positions;
    private final Followers followers;
    private final InboxCounts counts;

    InboxTransaction(DataSource database, Positions positions, Followers followers, InboxCounts counts) {
        this.database = database;
        this.positions = positions;
        this.followers = followers;
        this.counts = counts;
    }

    /**
     * @param spans what the messages cover, one for each partition
     * @return false if another worker had moved one of the offsets; nothing was done then
     */
    boolean run(Map<TopicPartition, Span> spans, List<ConsumerRecord<byte[], byte[]>> messages) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean committed = false;
            try {
                committed = inside(connection, spans, messages);
            } finally {
                if (!committed) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
            return committed;
        }
    }

    /** How much stands parked, for whoever watches the service. */
    void countParked() throws SQLException {
        try (Connection connection = database.getConnection()) {
            counts.parkedRows(ParkingLot.count(connection));
        }
    }

    private boolean inside(
            Connection connection, Map<TopicPartition, Span> spans, List<ConsumerRecord<byte[], byte[]>> messages)
            throws SQLException {
        if (!positions.advance(connection, List.copyOf(spans.values()))) {
            counts.refused();
            return false;
        }
        InboxBatch batch = new InboxBatch(connection, followers);
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            Span span = spans.get(new TopicPartition(message.topic(), message.partition()));
            if (span != null) {
                batch.add(message, span.topicId());
            }
        }
        batch.apply();
        connection.commit();
        followers.committed(batch.applied());
        counts.applied(
                batch.applied().size(), messages.size() - batch.applied().size() - batch.parked(), batch.parked());
        return true;
    }
}
