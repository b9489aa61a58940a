package org.qingfeng.rectification.problem;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingfeng.kit.attachment.RecordFiles;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.Reasoned;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;
import org.qingfeng.rectification.proceeding.Correction;
import org.qingfeng.rectification.proceeding.Home;

/** Problems as they are entered, read, corrected and voided; their steps: {@link ProblemStepResource}. */
@Path("/v1/problems")
@Tag(name = "problems", description = "问题 Problems")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ProblemResource extends ProblemDesk {
    @Inject
    ProblemChecks checks;

    @Inject
    RecordFiles files;

    @POST
    @Operation(operationId = "createProblem", summary = "登记问题 Draft a problem")
    public RestResponse<ProblemView> draft(@Valid @NotNull NewProblem form) {
        return create(work -> {
            Home.demandWithin(work.caller(), form.orgCode());
            Problem problem = new Problem(form, work.moment());
            checks.check(problem, form, null, work);
            return problem;
        });
    }

    @GET
    @Operation(operationId = "listProblems", summary = "问题列表 Problems")
    public Page<ProblemView> all(@BeanParam ProblemFilter filter, @BeanParam ListQuery query) {
        return list(filter.where(terms), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readProblem", summary = "查看问题 One problem with its measures")
    public RestResponse<ProblemView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readProblemHistory", summary = "问题变更记录 Changes of a problem")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changeProblem", summary = "修改登记中的问题 Change the draft of a problem")
    public RestResponse<ProblemView> change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewProblem.class))) JsonNode patch) {
        return change(id, patch, NewProblem.class, Problem::form, (problem, form, work) -> {
            Home.demandWithin(work.caller(), form.orgCode());
            NewProblem before = problem.form();
            problem.change(form);
            checks.check(problem, form, before, work);
        });
    }

    @POST
    @Path("/{id}/correct")
    @Operation(operationId = "correctProblem", summary = "更正问题 Correct what was entered wrongly, in any state")
    public RestResponse<ProblemView> correct(@PathParam("id") UUID id, @Valid @NotNull Correction correction) {
        return decide(id, (problem, work) -> {
            NewProblem before = problem.form();
            CorrectedProblem present = CorrectedProblem.of(before, problem.confirmedOn, problem.closedOn);
            CorrectedProblem corrected = merged(correction.changes(), present, CorrectedProblem.class);
            Home.demandWithin(work.caller(), corrected.orgCode());
            problem.correct(corrected, correction.journaled());
            if (!before.orgCode().equals(problem.org())) {
                files.move(work, id, problem.org(), List.of(problem.ownerCodes));
            }
            checks.check(problem, corrected.entered(), before, work);
        });
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidProblem", summary = "作废问题 Void a problem entered by mistake")
    public RestResponse<ProblemView> annul(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return decide(id, (problem, work) -> problem.annul(reasoned.reason()));
    }
}
