package org.qingfeng.kit.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What an operator may do with events that could not be applied; not reachable through the gateway. A service without a
 * copy of the directory follows nobody and has no inbox.
 */
@Path("/admin/parked")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration", description = "运维 Running the service")
@APIResponse(responseCode = "401", description = "未登录或令牌无效 No valid token")
@APIResponse(responseCode = "403", description = "角色无权 The role may not")
@IfBuildProperty(name = "qingfeng.directory-copy.enabled", stringValue = "true", enableIfMissing = true)
class ParkedResource {
    private static final int MOST = 500;

    private final Instance<AgroalDataSource> database;
    private final Instance<Follower> followers;

    ParkedResource(@DataSource("relay") Instance<AgroalDataSource> database, Instance<Follower> followers) {
        this.database = database;
        this.followers = followers;
    }

    /** The oldest of them. */
    record Parked(
            @Schema(description = "搁置的事件，最早的在前 Parked events, the oldest first")
            List<ParkedEvent> items) {}

    @GET
    @Operation(operationId = "listParked", summary = "搁置的事件 Events that could not be applied")
    @APIResponse(responseCode = "200", description = "最早的 500 个，附原因 The oldest 500 with their reasons")
    public Parked list() throws SQLException {
        return new Parked(parked().oldest(MOST));
    }

    @POST
    @Path("/retry")
    @Operation(operationId = "retryParked", summary = "重试搁置的事件 Try the parked events again")
    @APIResponse(responseCode = "200", description = "结果：已应用、已过时、仍搁置 Applied, passed over as older, parked again")
    public Retried retry() throws SQLException {
        return parked().retry(MOST);
    }

    private ParkedEvents parked() {
        return new ParkedEvents(database.get(), followers.stream().toList());
    }
}
