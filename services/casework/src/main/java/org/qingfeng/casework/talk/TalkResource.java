package org.qingfeng.casework.talk;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.OnDay;
import org.qingfeng.kit.desk.Reasoned;
import org.qingfeng.kit.desk.Voiding;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;

/** Talks as they are planned, approved, read, cancelled and voided; how they are held: {@link TalkStepResource}. */
@Path("/v1/talks")
@Tag(name = "talks", description = "谈话 Talks of the first form, of clues and of cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TalkResource extends TalkDesk {
    @POST
    @Operation(operationId = "createTalk", summary = "拟谈话 Plan a talk with one person")
    public RestResponse<TalkView> plan(@Valid @NotNull NewTalk form) {
        LocalDate on = day(form.on());
        return create(work -> {
            personOf(work.caller());
            Talk talk = new Talk(form, on, key::refer, work.moment());
            talk.refuse(checks.violations(form, on, work));
            return talk;
        });
    }

    @GET
    @Operation(operationId = "listTalks", summary = "谈话列表，不含受保护内容 Talks, without what is protected")
    public Page<TalkView> all(@BeanParam TalkFilter filter, @BeanParam ListQuery query) {
        return list(seen(filter.where()), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readTalk", summary = "查看谈话，须说明理由 One talk; say in X-Audit-Reason why")
    public RestResponse<TalkView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readTalkHistory", summary = "谈话变更记录 Changes of a talk")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @POST
    @Path("/{id}/approve")
    @Operation(operationId = "approveTalk", summary = "批准谈话 Approve a talk that another planned")
    public RestResponse<TalkView> approve(@PathParam("id") UUID id, @Nullable OnDay asked) {
        LocalDate on = OnDay.of(asked, businessDate.today());
        return take(id, (talk, work) -> talk.approve(on));
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(operationId = "cancelTalk", summary = "取消谈话 Cancel a talk that was not held")
    public RestResponse<TalkView> cancel(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return take(id, (talk, work) -> talk.cancel(day(reasoned.on()), reasoned.reason()));
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidTalk", summary = "作废谈话及其形态 Void a talk entered by mistake, with the form it was")
    public RestResponse<TalkView> annul(@PathParam("id") UUID id, @Valid @NotNull Voiding voiding) {
        return take(id, (talk, work) -> {
            talk.annul(voiding.reason());
            if (talk.formActId != null) {
                forms.annulOfTalk(id, work);
            }
        });
    }
}
