package org.qingfeng.kit.journal.relay;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.kafka.KafkaConnection;

/** This process's relay: starts and ends with the service. */
@ApplicationScoped
class Relay {
    private final RelaySettings settings;
    private final KafkaConnection kafka;
    private final Instance<AgroalDataSource> database;
    private final RelayBell bell;
    private final MeterRegistry registry;
    private @Nullable RelayThread thread;
    private @Nullable RelayParts parts;

    Relay(
            RelaySettings settings,
            KafkaConnection kafka,
            @DataSource("relay") Instance<AgroalDataSource> database,
            RelayBell bell,
            MeterRegistry registry) {
        this.settings = settings;
        this.kafka = kafka;
        this.database = database;
        this.bell = bell;
        this.registry = registry;
    }

    void start(@Observes StartupEvent event) {
        if (!settings.enabled()) {
            return;
        }
        settings.check();
        Map<String, Object> connection = kafka.properties();
        parts = RelayParts.of(
                database.get(), connection, EventSender.producers(connection, settings), settings, registry);
        thread = new RelayThread(parts, bell, settings);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.stop(settings.stopTimeout());
        }
    }

    /** What the relay counts; none in a service without one. */
    Optional<RelayCounts> counts() {
        return Optional.ofNullable(parts).map(RelayParts::counts);
    }
}
