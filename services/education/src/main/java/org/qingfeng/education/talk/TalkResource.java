package org.qingfeng.education.talk;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.education.access.EducationDesk;
import org.qingfeng.education.access.Sight;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.desk.Correction;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.OnDay;
import org.qingfeng.kit.desk.Reasoned;
import org.qingfeng.kit.desk.Voiding;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;

/** What may be asked of integrity talks; reading one by itself says why, and is journaled. */
@Path("/v1/integrity-talks")
@Tag(name = "integrity-talks", description = "廉政谈话 Integrity talks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TalkResource extends EducationDesk<Talk, TalkView> {
    static final String KIND = "integrity-talk";

    @Inject
    TalkBook book;

    @Inject
    Sight sight;

    @POST
    @Operation(operationId = "createIntegrityTalk", summary = "登记廉政谈话 Plan an integrity talk")
    public RestResponse<TalkView> plan(@Valid @NotNull NewTalk form) {
        return create(work -> book.plan(form, work));
    }

    @GET
    @Operation(operationId = "listIntegrityTalks", summary = "廉政谈话列表 Integrity talks, without what was said")
    public Page<TalkView> all(@BeanParam TalkFilter filter, @BeanParam ListQuery query) {
        return list(sight.narrow(filter.where(), KIND, identity.caller()), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readIntegrityTalk", summary = "查看廉政谈话 One talk with what was said")
    public RestResponse<TalkView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readIntegrityTalkHistory", summary = "廉政谈话变更记录 Changes of a talk")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changeIntegrityTalk", summary = "修改未进行的谈话 Change a talk until it is held")
    public RestResponse<TalkView> change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewTalk.class))) JsonNode patch) {
        return change(id, patch, NewTalk.class, Talk::form, book::change);
    }

    @POST
    @Path("/{id}/hold")
    @Operation(operationId = "holdIntegrityTalk", summary = "谈话并记录 The talk was held; from now on it counts")
    public RestResponse<TalkView> hold(@PathParam("id") UUID id, @Valid @NotNull TalkHolding holding) {
        return decide(id, (talk, work) -> book.hold(talk, holding, day(holding.on())));
    }

    @POST
    @Path("/{id}/sign")
    @Operation(operationId = "signIntegrityTalk", summary = "谈话对象本人签字 The interviewee himself signs the record")
    public RestResponse<TalkView> sign(@PathParam("id") UUID id, @Nullable OnDay asked) {
        LocalDate on = OnDay.of(asked, businessDate.today());
        return step(id, (talk, work) -> talk.sign(personOf(work.caller()), on));
    }

    @POST
    @Path("/{id}/follow-up")
    @Operation(operationId = "followUpIntegrityTalk", summary = "回访 See what came of a talk")
    public RestResponse<TalkView> followUp(@PathParam("id") UUID id, @Valid @NotNull TalkFollowUp visit) {
        return decide(id, (talk, work) -> talk.followUp(visit, day(visit.on())));
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(operationId = "cancelIntegrityTalk", summary = "取消谈话 Cancel a talk")
    public RestResponse<TalkView> cancel(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return decide(id, (talk, work) -> talk.cancel(day(reasoned.on()), reasoned.reason()));
    }

    @POST
    @Path("/{id}/correct")
    @Operation(operationId = "correctIntegrityTalk", summary = "更正谈话 Correct what counts of a talk")
    public RestResponse<TalkView> correct(@PathParam("id") UUID id, @Valid @NotNull Correction correction) {
        return decide(id, (talk, work) -> {
            CorrectedTalk corrected = merged(correction.changes(), talk.correctable(), CorrectedTalk.class);
            book.correct(talk, corrected, correction.reason(), work);
        });
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidIntegrityTalk", summary = "作废谈话 Void a talk entered by mistake")
    public RestResponse<TalkView> annul(@PathParam("id") UUID id, @Valid @NotNull Voiding voiding) {
        return decide(id, (talk, work) -> talk.annul(voiding.reason()));
    }

    @Override
    protected Class<Talk> type() {
        return Talk.class;
    }

    @Override
    protected String path() {
        return "integrity-talks";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("heldOn", LocalDate.class, "plannedOn", LocalDate.class);
    }

    @Override
    protected TalkView view(Talk talk, List<AllowedAction> allowed) {
        return TalkView.of(talk, allowed);
    }
}
