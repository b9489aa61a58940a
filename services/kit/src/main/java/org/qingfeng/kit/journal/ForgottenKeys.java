package org.qingfeng.kit.journal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Idempotency keys are kept for 24 hours; every replica may forget, since forgetting twice is forgetting once. */
@ApplicationScoped
@IfBuildProperty(name = "qingfeng.relay.enabled", stringValue = "true", enableIfMissing = true)
class ForgottenKeys {
    private static final Logger LOG = Logger.getLogger(ForgottenKeys.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final String FORGET = "DELETE FROM command WHERE at < now() - interval '24 hours'";

    private final javax.sql.DataSource database;

    @Inject
    ForgottenKeys(@DataSource("relay") AgroalDataSource database) {
        this((javax.sql.DataSource) database);
    }

    ForgottenKeys(javax.sql.DataSource database) {
        this.database = database;
    }

    void start(@Observes StartupEvent started, Vertx vertx) {
        vertx.setPeriodic(EVERY.toMillis(), timer -> vertx.executeBlocking(this::forget)
                .onFailure(e ->
                        LOG.warnf("idempotency keys were not forgotten, next try in an hour: %s", e.getMessage())));
    }

    /** @return how many */
    int forget() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET)) {
            return statement.executeUpdate();
        }
    }
}
