package org.qingfeng.casework.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.desk.Reasoned;
import org.qingfeng.kit.journal.Outcome;
import org.qingfeng.kit.problem.Refused;

/** 查看举报人身份: asked for, approved by another, seen once by each of the two. */
@Path("/v1/complaints/{id}")
@Tag(name = "complaints", description = "信访举报 Complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class IdentityResource extends ComplaintDesk {
    @POST
    @Path("/ask-identity")
    @Operation(operationId = "askIdentityComplaint", summary = "申请查看举报人身份 Ask to open the reporter's identity")
    public RestResponse<ComplaintView> ask(@PathParam("id") UUID id, @Valid @NotNull Reasoned why) {
        return step(id, (complaint, work) -> ReporterIdentity.ask(complaint, personOf(work.caller()), why.reason()));
    }

    @POST
    @Path("/approve-identity")
    @Operation(operationId = "approveIdentityComplaint", summary = "批准查看举报人身份 Approve that it is opened")
    public RestResponse<ComplaintView> approve(@PathParam("id") UUID id, @Valid @NotNull Reasoned why) {
        return step(
                id, (complaint, work) -> ReporterIdentity.approve(complaint, personOf(work.caller()), why.reason()));
    }

    @POST
    @Path("/refuse-identity")
    @Operation(operationId = "refuseIdentityComplaint", summary = "不批准查看举报人身份 Refuse that it is opened")
    public RestResponse<ComplaintView> refuse(@PathParam("id") UUID id, @Valid @NotNull Reasoned why) {
        return step(id, complaint -> ReporterIdentity.refuse(complaint, why.reason()));
    }

    /** Not shown again to a repeat of the request: then it was seen. */
    @POST
    @Path("/open-identity")
    @Operation(operationId = "openIdentityComplaint", summary = "查看举报人身份（一次） See who made it, once")
    public RestResponse<IdentityView> open(@PathParam("id") UUID id) {
        AtomicReference<@Nullable Reporter> seen = new AtomicReference<>();
        Outcome<Complaint> outcome = journal.step(
                Complaint.class,
                id,
                (complaint, work) -> seen.set(ReporterIdentity.open(complaint, personOf(work.caller()))));
        Reporter reporter = seen.get();
        if (reporter == null) {
            throw new Refused(ComplaintRefusal.IDENTITY_SEEN);
        }
        return RestResponse.ResponseBuilder.ok(new IdentityView(reporter.name(), reporter.contact()))
                .header(HttpHeaders.ETAG, '"' + String.valueOf(outcome.record().version) + '"')
                .build();
    }
}
