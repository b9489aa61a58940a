package org.qingfeng.kit.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** The ids Kafka gave to topics; a topic deleted and created again has another one. */
final class TopicIds implements AutoCloseable {
    private final Admin admin;
    private final Duration patience;

    TopicIds(Map<String, Object> connection, Duration patience) {
        Map<String, Object> properties = new HashMap<>(connection);
        properties.put(AdminClientConfig.CLIENT_ID_CONFIG, "qingfeng-inbox-topics");
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        this.admin = Admin.create(properties);
        this.patience = patience;
    }

    /** Ids of those topics that are there. */
    Map<String, String> of(Collection<String> topics) throws KafkaSilent, InterruptedException {
        Map<String, String> ids = new HashMap<>();
        for (Map.Entry<String, KafkaFuture<TopicDescription>> answer :
                admin.describeTopics(topics).topicNameValues().entrySet()) {
            try {
                TopicDescription topic = answer.getValue().get(patience.toMillis() * 2, TimeUnit.MILLISECONDS);
                ids.put(answer.getKey(), topic.topicId().toString());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw new KafkaSilent(e);
                }
            } catch (TimeoutException e) {
                throw new KafkaSilent(e);
            }
        }
        return ids;
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
