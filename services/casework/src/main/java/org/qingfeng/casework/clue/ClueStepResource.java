package org.qingfeng.casework.clue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.desk.OnDay;
import org.qingfeng.kit.desk.Reasoned;

/** The steps of a clue, from its assignment to its conclusion (domain C2). */
@Path("/v1/clues")
@Tag(name = "clues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClueStepResource extends ClueDesk {
    @POST
    @Path("/{id}/assign")
    @Operation(
            operationId = "assignClue",
            summary = "交办线索 Give a clue to its handlers, none of whom must recuse himself")
    public RestResponse<ClueView> assign(@PathParam("id") UUID id, @Valid @NotNull Assignment assignment) {
        LocalDate on = day(assignment.on());
        return step(id, (clue, work) -> {
            clue.assign(assignment, on);
            checks.checkHandlers(clue, assignment.handlers(), on, work);
        });
    }

    @POST
    @Path("/{id}/propose")
    @Operation(operationId = "proposeClue", summary = "提出处置意见 Propose a disposition")
    public RestResponse<ClueView> propose(@PathParam("id") UUID id, @Valid @NotNull Proposal proposal) {
        return step(id, (clue, work) -> clue.propose(proposal, day(proposal.on())));
    }

    @POST
    @Path("/{id}/approve")
    @Operation(operationId = "approveClue", summary = "批准处置意见 Approve the disposition proposed by another")
    public RestResponse<ClueView> approve(@PathParam("id") UUID id, @Nullable @Valid ClueApproval asked) {
        ClueApproval approval = asked == null ? new ClueApproval(null, null) : asked;
        return step(id, (clue, work) -> clue.approve(day(approval.on()), approval.opinion(), null, terms));
    }

    @POST
    @Path("/{id}/return-proposal")
    @Operation(operationId = "returnProposalClue", summary = "退回处置意见 Return the disposition proposed")
    public RestResponse<ClueView> returnProposal(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return step(id, (clue, work) -> clue.returnProposal(day(reasoned.on()), reasoned.reason()));
    }

    @POST
    @Path("/{id}/deliver-inquiry")
    @Operation(operationId = "deliverInquiryClue", summary = "函询通知书送达 The letter of inquiry was received")
    public RestResponse<ClueView> deliver(@PathParam("id") UUID id, @Nullable OnDay asked) {
        LocalDate on = OnDay.of(asked, businessDate.today());
        return step(id, (clue, work) -> clue.deliverInquiry(on, terms));
    }

    @POST
    @Path("/{id}/record-reply")
    @Operation(operationId = "recordReplyClue", summary = "登记函询回复或谈话 The reply came, or the talk was held")
    public RestResponse<ClueView> recordReply(@PathParam("id") UUID id, @Valid @NotNull Written written) {
        return step(id, (clue, work) -> clue.recordReply(day(written.on()), written.text(), terms));
    }

    @POST
    @Path("/{id}/report")
    @Operation(operationId = "reportClue", summary = "提交情况报告 Report with an opinion on what follows")
    public RestResponse<ClueView> report(@PathParam("id") UUID id, @Valid @NotNull Written written) {
        return step(id, (clue, work) -> clue.report(day(written.on()), written.text()));
    }

    @POST
    @Path("/{id}/extend")
    @Operation(operationId = "extendClue", summary = "延长核实时限 Extend the term of the verification, once")
    public RestResponse<ClueView> extend(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return step(id, (clue, work) -> clue.extend(day(reasoned.on()), reasoned.reason(), terms));
    }

    @POST
    @Path("/{id}/review-hold")
    @Operation(operationId = "reviewHoldClue", summary = "复查暂存线索 Review a held clue that stays held")
    public RestResponse<ClueView> reviewHold(@PathParam("id") UUID id, @Valid @NotNull Written written) {
        return step(id, (clue, work) -> clue.reviewHold(day(written.on()), written.text(), terms));
    }

    @POST
    @Path("/{id}/finish")
    @Operation(operationId = "finishClue", summary = "办结线索 Conclude a clue on the report of another")
    public RestResponse<ClueView> finish(@PathParam("id") UUID id, @Valid @NotNull Finish finish) {
        return step(id, (clue, work) -> {
            clue.finish(finish, day(finish.on()));
            clue.refuse(checks.unknownCase(clue, work.session()));
        });
    }

    @POST
    @Path("/{id}/transfer")
    @Operation(operationId = "transferClue", summary = "移送线索 Hand a clue over to the organ it was decided to go to")
    public RestResponse<ClueView> transfer(@PathParam("id") UUID id, @Valid @NotNull Handover handover) {
        return step(id, (clue, work) -> clue.transfer(day(handover.on()), handover.receiver()));
    }

    @POST
    @Path("/{id}/reregister")
    @Operation(operationId = "reregisterClue", summary = "重新登记 Register a concluded clue anew on new facts")
    public RestResponse<ClueView> reregister(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return step(id, (clue, work) -> clue.reregister(day(reasoned.on()), reasoned.reason(), terms));
    }
}
