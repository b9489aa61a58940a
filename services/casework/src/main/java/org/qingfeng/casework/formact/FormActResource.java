package org.qingfeng.casework.formact;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.access.CaseworkDesk;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.desk.Correction;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.OnDay;
import org.qingfeng.kit.desk.Voiding;
import org.qingfeng.kit.identity.InstallationKey;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;

/** Uses of the four forms: a leader's own, and the organ's beside what clues, cases and talks make by themselves. */
@Path("/v1/form-acts")
@Tag(name = "form-acts", description = "四种形态 Uses of the four forms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FormActResource extends CaseworkDesk<FormAct, FormActView> {
    @Inject
    FormActChecks checks;

    @Inject
    FormBook book;

    @Inject
    InstallationKey key;

    @POST
    @Operation(
            operationId = "createFormAct",
            summary = "登记运用四种形态 Record a use: a leader his own, the organ one that another approves")
    public RestResponse<FormActView> record(@Valid @NotNull NewFormAct form) {
        return create(work -> {
            String post = checks.leaderPost(form, personOf(work.caller()));
            FormAct act = new FormAct(form, post, key::refer, work.moment());
            act.refuse(checks.violations(form, work));
            return act;
        });
    }

    @GET
    @Operation(operationId = "listFormActs", summary = "四种形态列表，不含受保护内容 Uses, without what is protected")
    public Page<FormActView> all(@BeanParam FormActFilter filter, @BeanParam ListQuery query) {
        return list(seen(filter.where(key::refer)), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readFormAct", summary = "查看运用，须说明理由 One use; say in X-Audit-Reason why")
    public RestResponse<FormActView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readFormActHistory", summary = "运用变更记录 Changes of a use")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @POST
    @Path("/{id}/approve")
    @Operation(
            operationId = "approveFormAct",
            summary = "审批 Approve a use that another recorded, and weigh it in its matter")
    public RestResponse<FormActView> approve(@PathParam("id") UUID id, @Nullable OnDay asked) {
        LocalDate on = OnDay.of(asked, businessDate.today());
        return step(id, (act, work) -> {
            personOf(work.caller());
            act.approve(on);
            book.weigh(act, act.personRef(), work);
        });
    }

    @POST
    @Path("/{id}/correct")
    @Operation(operationId = "correctFormAct", summary = "更正手工登记的运用 Correct a use that was recorded by hand")
    public RestResponse<FormActView> correct(@PathParam("id") UUID id, @Valid @NotNull Correction correction) {
        return step(id, (act, work) -> {
            personOf(work.caller());
            String before = act.personRef();
            CorrectedFormAct corrected = merged(correction.changes(), act.correctable(), CorrectedFormAct.class);
            act.correct(corrected, correction.reason(), key::refer);
            act.refuse(checks.persons(corrected.persons(), "changes.persons", corrected.actOn(), true, work.caller()));
            book.weigh(act, before, work);
        });
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidFormAct", summary = "作废手工登记的运用 Void a use that was recorded by mistake")
    public RestResponse<FormActView> annul(@PathParam("id") UUID id, @Valid @NotNull Voiding voiding) {
        return step(id, (act, work) -> {
            personOf(work.caller());
            act.withdraw(voiding.reason());
            book.weigh(act, act.personRef(), work);
        });
    }

    @Override
    protected Class<FormAct> type() {
        return FormAct.class;
    }

    @Override
    protected String kind() {
        return "form-act";
    }

    @Override
    protected String path() {
        return "form-acts";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("actOn", LocalDate.class);
    }

    @Override
    protected FormActView view(FormAct act, List<AllowedAction> allowed) {
        return FormActView.of(act, allowed);
    }
}
