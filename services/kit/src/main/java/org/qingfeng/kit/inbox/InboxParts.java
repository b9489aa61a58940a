package org.qingfeng.kit.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How an inbox is put together. */
final class InboxParts {
    private InboxParts() {}

    /** Workers one after the other, each with a consumer of its own. */
    static Supplier<InboxWorker> workers(
            DataSource database,
            Map<String, Object> kafka,
            List<Follower> followers,
            InboxSettings settings,
            InboxCounts counts) {
        Positions positions = new Positions(database);
        Followers all = new Followers(followers);
        return () -> new InboxWorker(
                consumer(kafka, settings),
                new TopicIds(kafka, settings.requestTimeout()),
                positions,
                new InboxTransaction(database, positions, all, counts),
                all,
                counts,
                settings);
    }

    private static Consumer<byte[], byte[]> consumer(Map<String, Object> kafka, InboxSettings settings) {
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, settings.group());
        properties.put(ConsumerConfig.CLIENT_ID_CONFIG, "qingfeng-inbox");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // Offsets are ours: one that Kafka does not have is our business, not a reason to jump.
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // A topic that was made anew is found by its id, then by its metadata.
        properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 15_000);
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batchEvents());
        int fetch = (int) settings.fetchBytes().asLongValue();
        properties.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, fetch);
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Math.max(1, fetch / 4));
        int session = (int) settings.sessionTimeout().toMillis();
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, session);
        properties.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, Math.max(1, session / 4));
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int)
                settings.requestTimeout().toMillis());
        properties.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int)
                settings.requestTimeout().toMillis());
        properties.put(
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                settings.backoffMax().toMillis());
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
