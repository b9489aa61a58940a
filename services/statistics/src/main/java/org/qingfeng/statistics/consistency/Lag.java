package org.qingfeng.statistics.consistency;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.kafka.KafkaConnection;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.projection.TopicIds;

/** How far the database is behind the ends of the topics, over all replicas. */
@Singleton
class Lag {
    private static final Logger LOG = Logger.getLogger(Lag.class);
    private static final String POSITIONS = """
            SELECT topic, topic_id, partition, next_offset, event_time FROM projection_offset ORDER BY topic, partition
            """;

    private final KafkaConnection kafka;
    private final Catalogue catalogue;

    @Inject
    Lag(KafkaConnection kafka, Catalogue catalogue) {
        this.kafka = kafka;
        this.catalogue = catalogue;
    }

    /** The ends of all partitions; null while Kafka is away. */
    @Nullable
    Map<String, Long> ends() {
        List<String> names = catalogue.contexts().stream().map(c -> c.topic()).toList();
        try (TopicIds topics = new TopicIds(Admin.create(kafka.properties()), names)) {
            return topics.ends();
        } catch (KafkaException e) {
            LOG.warnf("no lag can be told: %s", e.getMessage());
            return null;
        }
    }

    static List<ConsistencyView.PartitionLag> of(Connection connection, Map<String, Long> ends) throws SQLException {
        List<ConsistencyView.PartitionLag> lags = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(POSITIONS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Long end = ends.get(row.getString(2) + '/' + row.getInt(3));
                if (end != null) {
                    long records = Math.max(0, end - row.getLong(4));
                    OffsetDateTime last = row.getObject(5, OffsetDateTime.class);
                    lags.add(new ConsistencyView.PartitionLag(
                            row.getString(1), row.getInt(3), records, records == 0 ? 0 : millisSince(last)));
                }
            }
        }
        return lags;
    }

    private static long millisSince(@Nullable OffsetDateTime last) {
        return last == null ? 0 : System.currentTimeMillis() - last.toInstant().toEpochMilli();
    }
}
