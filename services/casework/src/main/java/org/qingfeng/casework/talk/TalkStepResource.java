package org.qingfeng.casework.talk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.qingfeng.casework.access.Concerned;
import org.qingfeng.casework.formact.FormUse;
import org.qingfeng.kit.desk.Reasoned;
import org.qingfeng.kit.journal.Work;

/** A talk from its day to the follow-up (domain C6). */
@Path("/v1/talks")
@Tag(name = "talks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TalkStepResource extends TalkDesk {
    @POST
    @Path("/{id}/no-show")
    @Operation(operationId = "noShowTalk", summary = "本人未到 The person did not come")
    public RestResponse<TalkView> missed(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return take(id, (talk, work) -> talk.missed(day(reasoned.on()), reasoned.reason()));
    }

    @POST
    @Path("/{id}/reschedule")
    @Operation(operationId = "rescheduleTalk", summary = "改期 Set another day")
    public RestResponse<TalkView> reschedule(
            @PathParam("id") UUID id, TalkSteps.@Valid @NotNull Rescheduling rescheduling) {
        return take(id, (talk, work) -> talk.reschedule(rescheduling.plannedOn(), rescheduling.reason()));
    }

    @POST
    @Path("/{id}/hold")
    @Operation(
            operationId = "holdTalk",
            summary = "登记谈话情况 The talk was held; of the first form and of no clue or case it is a use of it")
    public RestResponse<TalkView> hold(@PathParam("id") UUID id, TalkSteps.@Valid @NotNull Held held) {
        LocalDate on = day(held.on());
        return take(id, (talk, work) -> hold(talk, held, on, work));
    }

    private void hold(Talk talk, TalkSteps.Held held, LocalDate on, Work work) {
        talk.hold(held, on, checks.conflicted(talk));
        Concerned concerned = Concerned.of(List.of(talk.interviewee()), null);
        talk.refuse(checks.officers(List.of(talk.interviewers), concerned, on, work));
        FormUse use = talk.use();
        if (use != null) {
            talk.formActId = forms.ofTalk(talk.id, use, talk.approver, work);
        }
    }

    @POST
    @Path("/{id}/sign")
    @Operation(operationId = "signTalk", summary = "本人签字 The interviewee signs the record with his own account")
    public RestResponse<TalkView> sign(@PathParam("id") UUID id, TalkSteps.@Nullable @Valid Signature asked) {
        TalkSteps.Signature signature = asked == null ? new TalkSteps.Signature(null, null) : asked;
        return take(id, (talk, work) -> talk.sign(day(signature.on()), signature.comment()));
    }

    @POST
    @Path("/{id}/follow-up")
    @Operation(operationId = "followUpTalk", summary = "回访 What became of what was promised")
    public RestResponse<TalkView> followUp(@PathParam("id") UUID id, TalkSteps.@Valid @NotNull FollowUp followUp) {
        return take(id, (talk, work) -> talk.followUp(day(followUp.on()), followUp.text()));
    }
}
