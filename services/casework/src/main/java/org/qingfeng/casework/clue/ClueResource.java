package org.qingfeng.casework.clue;

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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingfeng.kit.desk.Correction;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.Voiding;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;

/** Clues as they are registered, read, corrected and voided; their steps: {@link ClueStepResource}. */
@Path("/v1/clues")
@Tag(name = "clues", description = "问题线索 Clues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClueResource extends ClueDesk {
    @Inject
    ClueRegistration registration;

    @POST
    @Operation(operationId = "createClue", summary = "登记问题线索 Register a clue and give it its number")
    public RestResponse<ClueView> register(@Valid @NotNull NewClue form) {
        return create(work -> registration.register(form, null, Set.of(), work));
    }

    @GET
    @Operation(operationId = "listClues", summary = "问题线索列表 Clues")
    public Page<ClueView> all(@BeanParam ClueFilter filter, @BeanParam ListQuery query) {
        return list(seen(filter.where(terms)), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readClue", summary = "查看问题线索 One clue with what it says")
    public RestResponse<ClueView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readClueHistory", summary = "线索变更记录 Changes of a clue")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changeClue", summary = "补充线索内容 Say better what a clue in hand says")
    public RestResponse<ClueView> change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ClueDetails.class))) JsonNode patch) {
        return patch(id, patch, ClueDetails.class, Clue::details, (clue, details, work) -> {
            clue.change(details);
            within(work.caller(), "subjects", clue.org());
            checks.check(clue, work);
        });
    }

    @POST
    @Path("/{id}/correct")
    @Operation(operationId = "correctClue", summary = "更正线索 Correct what was entered wrongly, in any state")
    public RestResponse<ClueView> correct(@PathParam("id") UUID id, @Valid @NotNull Correction correction) {
        return correct(id, correction, CorrectedClue.class, Clue::correctable, (clue, corrected, work) -> {
            within(work.caller(), "changes.orgCode", corrected.orgCode());
            clue.correct(corrected, correction.reason(), terms);
            checks.check(clue, work);
        });
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidClue", summary = "作废线索 Void a clue entered by mistake")
    public RestResponse<ClueView> annul(@PathParam("id") UUID id, @Valid @NotNull Voiding voiding) {
        return step(id, (clue, work) -> clue.annul(voiding.reason()));
    }
}
