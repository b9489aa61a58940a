package org.qingfeng.rectification.problem;

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
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** 佐证材料: files of a problem and of its measures. Attaching one is a step of the problem. */
@Path("/v1/problems")
@Tag(name = "attachments", description = "佐证材料 Evidence")
@Produces(MediaType.APPLICATION_JSON)
class EvidenceResource extends ProblemDesk {
    @Inject
    RecordFiles files;

    @POST
    @Path("/{id}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "attachProblem", summary = "上传佐证材料 Attach evidence to a problem")
    public RestResponse<ProblemView> attach(@PathParam("id") UUID id, @RestForm("file") @Nullable FileUpload file) {
        return attached(id, null, file);
    }

    @POST
    @Path("/{id}/measures/{measureId}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "attachMeasure", summary = "上传措施佐证材料 Attach evidence to a measure")
    public RestResponse<ProblemView> attachToMeasure(
            @PathParam("id") UUID id,
            @PathParam("measureId") UUID measureId,
            @RestForm("file") @Nullable FileUpload file) {
        return attached(id, measureId, file);
    }

    @GET
    @Path("/{id}/attachments")
    @Operation(operationId = "listProblemAttachments", summary = "佐证材料列表 Files of a problem and its measures")
    public RestResponse<List<Attachment>> all(@PathParam("id") UUID id) {
        read(id);
        return RestResponse.ok(files.of(identity.caller(), id));
    }

    @GET
    @Path("/{id}/attachments/{attachmentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "readProblemAttachment", summary = "下载佐证材料 One file of a problem")
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

    private RestResponse<ProblemView> attached(UUID id, @Nullable UUID measureId, @Nullable FileUpload file) {
        try (Upload upload = files.receive(file)) {
            return step(id, (problem, work) -> {
                Measure measure = measureId == null ? null : problem.part(measureId);
                boolean home = work.caller().org().contains(problem.org());
                if (!home && (measure == null || !MeasureOwner.is(work.caller(), measure))) {
                    throw new Refused(KitRefusal.NOT_FOUND);
                }
                List<String> readers = measure == null || measure.ownerOrgCode == null
                        ? List.of()
                        : List.of(measure.ownerOrgCode.value());
                Attachment stored = files.store(work, problem.id, problem.org(), readers, upload);
                problem.prove(measure, new Evidence(stored.fileName(), null, stored.id()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
