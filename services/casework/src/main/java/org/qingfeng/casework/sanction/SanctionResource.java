package org.qingfeng.casework.sanction;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingfeng.casework.access.CaseworkDesk;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.desk.Correction;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.Reasoned;
import org.qingfeng.kit.identity.InstallationKey;
import org.qingfeng.kit.identity.Oversight;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** Sanctions: made by a case's decision, changed and quashed by an appeal; here what else happens to one. */
@Path("/v1/sanctions")
@Tag(name = "sanctions", description = "处分 Sanctions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SanctionResource extends CaseworkDesk<Sanction, SanctionView> {
    @Inject
    SanctionBook book;

    @Inject
    AppealRights appeals;

    @Inject
    InstallationKey key;

    @Inject
    Oversight oversight;

    @GET
    @Operation(operationId = "listSanctions", summary = "处分列表，不含受保护内容 Sanctions, without what is protected")
    public Page<SanctionView> all(@BeanParam SanctionFilter filter, @BeanParam ListQuery query) {
        boolean archive = oversight.of(identity.caller()).contains(kind());
        return list(seen(filter.where(archive, businessDate.today(), key::refer)), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readSanction", summary = "查看处分，须说明理由 One sanction; say in X-Audit-Reason why")
    public RestResponse<SanctionView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readSanctionHistory", summary = "处分变更记录 Changes of a sanction")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @POST
    @Path("/{id}/restore-rights")
    @Operation(operationId = "restoreRightsSanction", summary = "恢复党员权利 Restore a member's rights after the probation")
    public RestResponse<SanctionView> restoreRights(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        LocalDate on = day(reasoned.on());
        return take(
                id,
                (sanction, work) ->
                        sanction.restoreRights(on, SanctionRules.shipped().afterRestoration(on), reasoned.reason()));
    }

    @POST
    @Path("/{id}/extend-probation")
    @Operation(
            operationId = "extendProbationSanction",
            summary = "延长留党察看 Extend a probation of one year by another, once")
    public RestResponse<SanctionView> extendProbation(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return take(id, (sanction, work) -> sanction.extendProbation(day(reasoned.on()), reasoned.reason()));
    }

    @POST
    @Path("/{id}/expel")
    @Operation(
            operationId = "expelSanction",
            summary = "察看期间开除党籍，另作一项处分 Expel during probation, by a sanction of its own")
    public RestResponse<SanctionView> expel(
            @PathParam("id") UUID id, SanctionSteps.@Valid @NotNull Expulsion expulsion) {
        LocalDate on = day(expulsion.on());
        return take(id, (sanction, work) -> book.expel(sanction, expulsion.asked(), on, expulsion.reason(), work));
    }

    @POST
    @Path("/{id}/correct")
    @Operation(
            operationId = "correctSanction",
            summary = "更正处分 Correct what was entered wrongly of the sanction itself")
    public RestResponse<SanctionView> correct(@PathParam("id") UUID id, @Valid @NotNull Correction correction) {
        return take(
                id,
                (sanction, work) -> sanction.correct(
                        merged(correction.changes(), sanction.correctable(), CorrectedSanction.class),
                        correction.reason()));
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidSanction", summary = "作废处分 Void a sanction entered by mistake")
    public RestResponse<SanctionView> annul(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return take(id, (sanction, work) -> sanction.annul(reasoned.reason()));
    }

    private RestResponse<SanctionView> take(UUID id, BiConsumer<Sanction, Work> change) {
        return step(id, (sanction, work) -> {
            personOf(work.caller());
            change.accept(sanction, work);
        });
    }

    @Override
    protected Class<Sanction> type() {
        return Sanction.class;
    }

    @Override
    protected String kind() {
        return "sanction";
    }

    @Override
    protected String path() {
        return "sanctions";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("effectiveOn", LocalDate.class, "restrictionEndsOn", LocalDate.class);
    }

    /** A sanction whose period is over falls out of the person's own sight; it stays in the archive. */
    @Override
    protected SanctionView view(Sanction sanction, List<AllowedAction> allowed) {
        LocalDate today = businessDate.today();
        UUID caller = identity.caller().personId();
        if (sanction.isOver(today) && caller != null && sanction.isAbout(key.refer(caller))) {
            throw new Refused(KitRefusal.NOT_FOUND);
        }
        return SanctionView.of(sanction, today, appeals.of(sanction), allowed);
    }
}
