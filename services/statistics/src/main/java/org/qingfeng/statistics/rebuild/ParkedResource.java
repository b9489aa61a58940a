package org.qingfeng.statistics.rebuild;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingfeng.statistics.projection.ParkedEvents;
import org.qingfeng.statistics.projection.Projection;

/** Not reachable through the gateway. */
@Path("/admin/parked")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration", description = "运行维护 Administration")
@APIResponse(responseCode = "401", description = "未登录或令牌无效 No valid token")
@APIResponse(responseCode = "403", description = "角色无权 The role may not")
class ParkedResource {
    private static final int MOST = 500;

    @Inject
    ParkedEvents parked;

    /** The oldest of them. */
    record Parked(
            @Schema(description = "搁置的事件，最早的在前 Parked events, the oldest first")
            List<ParkedEvents.Shown> items) {}

    @GET
    @Operation(operationId = "listParked", summary = "搁置的事件 Events that could not be projected")
    @APIResponse(responseCode = "200", description = "最早的 500 个，附原因 The oldest 500 with their reasons")
    public Parked list() {
        return new Parked(parked.oldest(MOST));
    }

    @POST
    @Path("/retry")
    @Operation(operationId = "retryParked", summary = "重试搁置的事件 Try the parked events again")
    @APIResponse(responseCode = "200", description = "结果：已应用、已过时、仍搁置 Applied, passed over as older, parked again")
    public Projection.Outcome retry() {
        return parked.retry(MOST);
    }
}
