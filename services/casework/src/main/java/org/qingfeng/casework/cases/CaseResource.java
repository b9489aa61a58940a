package org.qingfeng.casework.cases;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingfeng.casework.clue.Clue;
import org.qingfeng.casework.sanction.SanctionBook;
import org.qingfeng.kit.desk.Correction;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.Reasoned;
import org.qingfeng.kit.identity.InstallationKey;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;
import org.qingfeng.kit.problem.Violation;

/** Cases as they are proposed, read, corrected and voided. */
@Path("/v1/cases")
@Tag(name = "cases", description = "立案审查调查 Cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CaseResource extends CaseDesk {
    @Inject
    CaseChecks checks;

    @Inject
    SanctionBook sanctions;

    @Inject
    InstallationKey key;

    @POST
    @Operation(operationId = "createCase", summary = "提出立案 Propose a filing")
    public RestResponse<CaseView> propose(@Valid @NotNull NewCase form) {
        LocalDate on = day(form.on());
        return create(work -> {
            personOf(work.caller());
            Case file = new Case(form, on, key::refer, work.moment());
            check(file, form, on, work);
            return file;
        });
    }

    @GET
    @Operation(operationId = "listCases", summary = "案件列表，不含受保护内容 Cases, without what is protected")
    public Page<CaseView> all(@BeanParam CaseFilter filter, @BeanParam ListQuery query) {
        return list(seen(filter.where()), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readCase", summary = "查看案件，须说明理由 One case; say in X-Audit-Reason why")
    public RestResponse<CaseView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readCaseHistory", summary = "案件变更记录 Changes of a case")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changeCase", summary = "修改拟立案 Change a proposed filing")
    public RestResponse<CaseView> change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewCase.class))) JsonNode patch) {
        return take(id, (file, work) -> {
            NewCase form = merged(patch, file.form(), NewCase.class);
            file.change(form, key::refer);
            check(file, form, file.proposedOn, work);
        });
    }

    @POST
    @Path("/{id}/correct")
    @Operation(
            operationId = "correctCase",
            summary = "更正案件，其处分随之更正 Correct what was entered wrongly; its sanctions follow")
    public RestResponse<CaseView> correct(@PathParam("id") UUID id, @Valid @NotNull Correction correction) {
        return take(id, (file, work) -> {
            LocalDate before = file.concludedOn;
            file.correct(merged(correction.changes(), file.correctable(), CorrectedCase.class), correction.reason());
            boolean redecided = !Objects.equals(before, file.concludedOn);
            sanctions.follow(file.matter(), redecided ? file.concludedOn : null, work);
        });
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidCase", summary = "作废案件及其处分 Void a case entered by mistake, with its sanctions")
    public RestResponse<CaseView> annul(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return take(id, (file, work) -> {
            file.annul(reasoned.reason());
            sanctions.annul(id, reasoned.reason(), work);
        });
    }

    private void check(Case file, NewCase form, LocalDate on, Work work) {
        within(work.caller(), "subject.orgCode", form.subject().orgCode());
        file.refuse(checks.violations(form, on));
        mayTakePart(file, List.of(personOf(work.caller())), "subject", on, work);
        if (form.clueId() != null && work.session().get(Clue.class, form.clueId()) == null) {
            file.refuse(List.of(Violation.at("clueId", CaseRefusal.CLUE_NOT_KNOWN)));
        }
    }
}
