package org.qingfeng.statistics.projection;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.journal.Context;
import org.qingfeng.kit.kafka.KafkaConnection;
import org.qingfeng.statistics.catalogue.Catalogue;

/** Starts and stops the projection with the service, and says whether it runs. Kafka's absence is not our unreadiness. */
@Singleton
@Startup
@Readiness
class ProjectionLife implements HealthCheck {
    @Inject
    ProjectionSettings settings;

    @Inject
    KafkaConnection kafka;

    @Inject
    Context context;

    @Inject
    Catalogue catalogue;

    @Inject
    BatchRunner runner;

    @Inject
    @DataSource("relay")
    AgroalDataSource source;

    @Inject
    MeterRegistry registry;

    private @Nullable ProjectionThread thread;
    private @Nullable ProjectionCounts counts;

    @PostConstruct
    void start() {
        settings.check();
        if (!settings.enabled()) {
            return;
        }
        ProjectionCounts told = new ProjectionCounts(registry);
        ProjectionThread started = new ProjectionThread(() -> reader(told), settings, told);
        started.start();
        counts = told;
        thread = started;
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        ProjectionThread running = thread;
        if (running != null) {
            running.stop();
        }
    }

    private TopicReader reader(ProjectionCounts told) {
        List<String> topics = catalogue.contexts().stream().map(c -> c.topic()).toList();
        TopicIds ids = new TopicIds(Admin.create(kafka.properties()), topics);
        KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        TopicReader reader = new TopicReader(consumer, ids, source, runner, told);
        reader.subscribe(topics);
        return reader;
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(kafka.properties());
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, context.context() + "." + settings.group());
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batchRecords());
        properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, (int)
                settings.topicCheck().toMillis());
        return properties;
    }

    @Override
    public HealthCheckResponse call() {
        ProjectionThread running = thread;
        ProjectionCounts told = counts;
        return HealthCheckResponse.named("projection")
                .status(running == null || running.isRunning())
                .withData("waiting", told != null && told.isAway())
                .build();
    }
}
