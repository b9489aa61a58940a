package org.qingfeng.rectification.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.desk.ImportResult;
import org.qingfeng.kit.desk.LedgerResource;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.Ledger;
import org.qingfeng.kit.ledgerfile.LedgerFormat;
import org.qingfeng.kit.ledgerfile.LedgerRow;

/** 问题整改台账: template, import, export. */
@Path("/v1/problems")
@Tag(name = "problems")
@Produces(MediaType.APPLICATION_JSON)
class ProblemLedgerResource extends LedgerResource<Problem, ProblemView> {
    @Inject
    LedgerPlay play;

    @Inject
    Terms terms;

    @POST
    @Path("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importProblems",
            summary = "导入问题台账 Import the ledger of problems, all rows or none; step columns play the steps")
    public RestResponse<ImportResult> takeIn(
            @RestForm("file") @Nullable FileUpload file,
            @Parameter(description = "试导入 Check only, store nothing") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun) {
        return importLedger(file, dryRun);
    }

    @GET
    @Path("/import-template")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(operationId = "templateProblems", summary = "问题台账导入模板 Empty workbook of the ledger of problems")
    public RestResponse<StreamingOutput> emptyLedger() {
        return template();
    }

    @GET
    @Path("/export")
    @Produces({"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv"})
    @Operation(operationId = "exportProblems", summary = "导出问题台账 Export the ledger with the filters of the list")
    @APIResponse(
            responseCode = "200",
            description = "台账文件 The ledger",
            content = {
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response handOut(
            @BeanParam ProblemFilter filter,
            @Parameter(description = "格式 Format, xlsx by default") @QueryParam("format") @Nullable
                    LedgerFormat format) {
        return export(filter.where(terms), format);
    }

    @Override
    protected Ledger<Problem> ledger() {
        return ProblemLedger.LEDGER;
    }

    @Override
    protected Problem enter(LedgerRow row, Work work) {
        return play.enter(row, work);
    }

    @Override
    protected Class<Problem> type() {
        return Problem.class;
    }

    @Override
    protected String path() {
        return "problems";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of();
    }

    @Override
    protected ProblemView view(Problem problem, List<AllowedAction> allowed) {
        return ProblemView.of(problem, identity.caller(), terms, allowed);
    }
}
