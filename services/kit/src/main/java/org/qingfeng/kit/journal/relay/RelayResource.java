package org.qingfeng.kit.journal.relay;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingfeng.kit.problem.Refused;

/** What an operator may ask of the relay; not reachable through the gateway. */
@Path("/admin")
@Tag(name = "administration", description = "运维 Running the service")
@IfBuildProperty(name = "qingfeng.relay.enabled", stringValue = "true", enableIfMissing = true)
class RelayResource {
    private static final Logger LOG = Logger.getLogger(RelayResource.class);

    private final Instance<AgroalDataSource> database;
    private final RelayBell bell;

    RelayResource(@DataSource("relay") Instance<AgroalDataSource> database, RelayBell bell) {
        this.database = database;
        this.bell = bell;
    }

    @POST
    @Path("/refill")
    @Operation(
            operationId = "refillTopics",
            summary = "重新发送全部事件 Send the whole journal again, for topics that were lost")
    @APIResponse(responseCode = "202", description = "The relays have begun; their lag says how far they are")
    public RestResponse<Void> refill() throws SQLException {
        if (!new Refill(database.get()).fromTheStart()) {
            throw new Refused(RelayRefusal.DATABASE_RESTORED);
        }
        LOG.warn("an operator asked for a refill: the whole journal is sent again");
        bell.ring();
        return RestResponse.accepted();
    }
}
