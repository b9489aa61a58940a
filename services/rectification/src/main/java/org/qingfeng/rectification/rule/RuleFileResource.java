package org.qingfeng.rectification.rule;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.attachment.Attachment;
import org.qingfeng.kit.attachment.RecordFiles;
import org.qingfeng.kit.attachment.Upload;

/** Files of a rule: its text, the opinion of the review. Attaching one is a step of the rule. */
@Path("/v1/rules")
@Tag(name = "attachments")
@Produces(MediaType.APPLICATION_JSON)
class RuleFileResource extends RuleDesk {
    @Inject
    RecordFiles files;

    @POST
    @Path("/{id}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "attachRule", summary = "上传制度附件 Attach a file to a rule")
    public RestResponse<RuleView> attach(@PathParam("id") UUID id, @RestForm("file") @Nullable FileUpload file) {
        try (Upload upload = files.receive(file)) {
            return decide(id, (rule, work) -> {
                files.store(work, rule.id, rule.org(), List.of(), upload);
                rule.attach();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("/{id}/attachments")
    @Operation(operationId = "listRuleAttachments", summary = "制度附件列表 Files of a rule")
    public RestResponse<List<Attachment>> all(@PathParam("id") UUID id) {
        read(id);
        return RestResponse.ok(files.of(identity.caller(), id));
    }

    @GET
    @Path("/{id}/attachments/{attachmentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "readRuleAttachment", summary = "下载制度附件 One file of a rule")
    @APIResponse(
            responseCode = "200",
            description = "文件 The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response one(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        read(id);
        return files.open(identity.caller(), id, attachmentId).toResponse();
    }
}
