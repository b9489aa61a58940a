package org.qingfeng.embedded;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/** Topics as every installation has them: 12 partitions, keyed by record, everything kept, never compacted. */
public final class TopicSetup {
    private static final int PARTITIONS = 12;
    private static final long PATIENCE_SECONDS = 60;
    private static final Map<String, String> KEEP_EVERYTHING =
            Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1");

    private TopicSetup() {}

    /** Makes those that are missing; what is there stays as it is. */
    public static void create(String bootstrap, @Nullable Credentials login, Collection<String> names) {
        try (Admin admin = Admin.create(ClientSettings.of(bootstrap, login))) {
            for (String name : names) {
                create(admin, name);
            }
        }
    }

    private static void create(Admin admin, String name) {
        NewTopic topic = new NewTopic(name, Optional.of(PARTITIONS), Optional.of((short) 1)).configs(KEEP_EVERYTHING);
        try {
            admin.createTopics(List.of(topic)).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("topic " + name + " cannot be made", e);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("topic " + name + " cannot be made: no answer from Kafka", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
