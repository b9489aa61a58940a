package org.qingfeng.statistics.rebuild;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingfeng.kit.identity.Identity;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** Not reachable through the gateway. */
@Path("/admin/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration", description = "运行维护 Administration")
@APIResponse(responseCode = "401", description = "未登录或令牌无效 No valid token")
@APIResponse(responseCode = "403", description = "角色无权 The role may not")
class RebuildResource {
    @Inject
    Rebuilds rebuilds;

    @Inject
    RebuildLife life;

    @Inject
    Identity identity;

    @POST
    @Operation(
            operationId = "startRebuild",
            summary = "重算全部数值 Derive every value anew",
            description =
                    "重算期间继续提供原有数值。已在进行时返回其进度。 The old values are served meanwhile. One that is under way is answered with.")
    @APIResponse(
            responseCode = "202",
            description = "已开始或正在进行 Begun, or under way",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    public Response start() {
        rebuilds.begin(identity.caller().subject());
        life.ring();
        return Response.accepted(progress()).build();
    }

    @GET
    @Operation(operationId = "getRebuild", summary = "重算进度 How far the latest rebuild is")
    @APIResponse(responseCode = "200", description = "进度 Progress")
    @APIResponse(responseCode = "404", description = "从未重算 There never was one")
    public RebuildView progress() {
        return rebuilds.latest().orElseThrow(() -> new Refused(KitRefusal.NOT_FOUND));
    }
}
