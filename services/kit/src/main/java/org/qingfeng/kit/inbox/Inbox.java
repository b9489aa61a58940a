package org.qingfeng.kit.inbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.kafka.KafkaConnection;

/** This process's inbox: starts and ends with the service, if the service follows anything. */
@ApplicationScoped
class Inbox {
    private final InboxSettings settings;
    private final KafkaConnection kafka;
    private final Instance<AgroalDataSource> database;
    private final Instance<Follower> followers;
    private final MeterRegistry registry;
    private @Nullable InboxThread thread;

    Inbox(
            InboxSettings settings,
            KafkaConnection kafka,
            @DataSource("relay") Instance<AgroalDataSource> database,
            Instance<Follower> followers,
            MeterRegistry registry) {
        this.settings = settings;
        this.kafka = kafka;
        this.database = database;
        this.followers = followers;
        this.registry = registry;
    }

    void start(@Observes StartupEvent event) {
        List<Follower> all = followers.stream().toList();
        if (all.isEmpty()) {
            return;
        }
        settings.check();
        thread = new InboxThread(
                InboxParts.workers(database.get(), kafka.properties(), all, settings, new InboxCounts(registry)),
                settings.backoffMax());
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.stop(settings.stopTimeout());
        }
    }
}
