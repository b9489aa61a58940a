package org.qingfeng.kit.protection;

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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * After the wrapping key was exchanged, wraps the data keys of earlier ones anew, so that those can be retired; the
 * ciphertexts stay as they are. Every replica may do it: a row that another holds is passed over.
 */
@ApplicationScoped
@IfBuildProperty(name = "qingfeng.relay.enabled", stringValue = "true", enableIfMissing = true)
class Rewrapping {
    private static final Logger LOG = Logger.getLogger(Rewrapping.class);
    private static final Duration EVERY = Duration.ofHours(1);

    /** Short transactions: a long one would hold every relay back (architecture.md, horizon). */
    private static final String EARLIER = """
            SELECT record_id, wrapped FROM record_key WHERE key_id <> ? LIMIT 200 FOR UPDATE SKIP LOCKED
            """;

    private static final String REWRAP = "UPDATE record_key SET key_id = ?, wrapped = ? WHERE record_id = ?";

    private final javax.sql.DataSource database;
    private final WrappingKeys wrapping;

    @Inject
    Rewrapping(@DataSource("relay") AgroalDataSource database, WrappingKeys wrapping) {
        this((javax.sql.DataSource) database, wrapping);
    }

    Rewrapping(javax.sql.DataSource database, WrappingKeys wrapping) {
        this.database = database;
        this.wrapping = wrapping;
    }

    void start(@Observes StartupEvent started, Vertx vertx) {
        rewrapOn(vertx);
        vertx.setPeriodic(EVERY.toMillis(), timer -> rewrapOn(vertx));
    }

    private void rewrapOn(Vertx vertx) {
        vertx.executeBlocking(this::all)
                .onFailure(e -> LOG.warnf("data keys were not wrapped anew, next try in an hour: %s", e.getMessage()));
    }

    /** @return how many */
    int all() throws SQLException {
        int all = 0;
        int some = some();
        while (some > 0) {
            all += some;
            some = some();
        }
        return all;
    }

    private int some() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            int count = 0;
            try (PreparedStatement earlier = connection.prepareStatement(EARLIER);
                    PreparedStatement rewrap = connection.prepareStatement(REWRAP)) {
                earlier.setInt(1, wrapping.keyId());
                try (ResultSet row = earlier.executeQuery()) {
                    while (row.next()) {
                        UUID recordId = row.getObject(1, UUID.class);
                        rewrap.setInt(1, wrapping.keyId());
                        rewrap.setBytes(2, wrapping.wrap(wrapping.unwrap(recordId, row.getBytes(2))));
                        rewrap.setObject(3, recordId);
                        rewrap.addBatch();
                        count++;
                    }
                }
                rewrap.executeBatch();
            }
            connection.commit();
            return count;
        }
    }
}
