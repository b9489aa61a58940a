package org.qingfeng.casework.complaint;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.identity.Open;

/** 网上举报: what anybody may ask of complaints, without login. */
@Path("/v1/complaints")
@Tag(name = "complaints", description = "信访举报 Complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SmallBody
class PublicResource {
    @Inject
    PublicIntake intake;

    @POST
    @Path("/post-question")
    @Open
    @SecurityRequirements
    @Operation(
            operationId = "askPostOfComplaint",
            summary = "先问被反映人职务 Whether complaints about such a post are taken here")
    public PostAnswer ask(@Valid @NotNull PostQuestion question) {
        return intake.ask(question.subjectPost());
    }

    @POST
    @Open
    @SecurityRequirements
    @Operation(operationId = "submitComplaint", summary = "网上举报（无需登录） Make a complaint without login")
    public RestResponse<Receipt> submit(
            @Parameter(description = "128 位随机数，32 个十六进制字符 128 random bits in hexadecimal", required = true)
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key,
            @Valid @NotNull PublicComplaint complaint) {
        return RestResponse.status(RestResponse.Status.CREATED, intake.take(complaint, key));
    }

    @POST
    @Path("/status")
    @Open
    @SecurityRequirements
    @Operation(operationId = "askStandingOfComplaint", summary = "凭查询码查询进度 Where a complaint stands, with the receipt")
    public Standing standing(@Valid @NotNull ReceiptQuestion question) {
        return intake.standing(question.receipt());
    }

    @POST
    @Path("/messages")
    @Open
    @SecurityRequirements
    @Operation(operationId = "addToComplaint", summary = "凭查询码补充内容 Add to a complaint, with the receipt")
    public Standing write(@Valid @NotNull ReceiptMessage message) {
        return intake.write(message.receipt(), message.text());
    }
}
