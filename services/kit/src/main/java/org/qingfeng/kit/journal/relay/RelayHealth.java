package org.qingfeng.kit.journal.relay;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Down only on a restored database. Kafka may be away for days: writes do not need it. */
@Readiness
@ApplicationScoped
class RelayHealth implements HealthCheck {
    private final Relay relay;

    RelayHealth(Relay relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("relay").up();
        relay.counts().ifPresent(counts -> {
            answer.status(!counts.isRestored())
                    .withData("kafkaAway", counts.isKafkaAway())
                    .withData("withheldEvents", counts.withheld())
                    .withData("eventsUnknownToJournal", counts.lostHistory());
            if (counts.isRestored()) {
                answer.withData("reason", "the database was restored from a dump; a new incarnation must be announced");
            }
        });
        return answer.build();
    }
}
