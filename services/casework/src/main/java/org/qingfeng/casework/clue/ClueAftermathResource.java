package org.qingfeng.casework.clue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingfeng.kit.desk.Reasoned;

/** 澄清正名 (C2b) and 诬告陷害 (C2c) of a concluded clue. */
@Path("/v1/clues")
@Tag(name = "clues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClueAftermathResource extends ClueDesk {
    @POST
    @Path("/{id}/clarifications")
    @Operation(operationId = "clarifyClue", summary = "提出澄清 Propose to clear the name of persons")
    public RestResponse<ClueView> clarify(@PathParam("id") UUID id, @Valid @NotNull NewClarification form) {
        return step(id, (clue, work) -> clue.clarify(form, day(form.on())));
    }

    @POST
    @Path("/{id}/clarifications/{number}/consult")
    @Operation(operationId = "consultClarificationClue", summary = "征求本人意见 Ask the person")
    public RestResponse<ClueView> consult(
            @PathParam("id") UUID id, @PathParam("number") int number, @Valid @NotNull Consultation consultation) {
        return step(id, (clue, work) -> clue.consultClarification(number, consultation, day(consultation.on())));
    }

    @POST
    @Path("/{id}/clarifications/{number}/approve")
    @Operation(operationId = "approveClarificationClue", summary = "批准澄清 Approve a clarification and its ways")
    public RestResponse<ClueView> approve(
            @PathParam("id") UUID id, @PathParam("number") int number, @Valid @NotNull ClarificationApproval approval) {
        return step(id, (clue, work) -> clue.approveClarification(number, approval, day(approval.on())));
    }

    @POST
    @Path("/{id}/clarifications/{number}/carry-out")
    @Operation(operationId = "carryOutClarificationClue", summary = "实施澄清 Carry a clarification out")
    public RestResponse<ClueView> carryOut(
            @PathParam("id") UUID id, @PathParam("number") int number, @Valid @NotNull Written written) {
        return step(id, (clue, work) -> clue.carryOutClarification(number, day(written.on()), written.text()));
    }

    @POST
    @Path("/{id}/clarifications/{number}/revisit")
    @Operation(operationId = "revisitClarificationClue", summary = "澄清回访 Visit the cleared person again")
    public RestResponse<ClueView> revisit(
            @PathParam("id") UUID id, @PathParam("number") int number, @Valid @NotNull Written written) {
        return step(id, (clue, work) -> clue.revisitClarification(number, day(written.on()), written.text()));
    }

    @POST
    @Path("/{id}/suspect-false-accusation")
    @Operation(operationId = "suspectFalseAccusationClue", summary = "疑似诬告 Suspect a false accusation")
    public RestResponse<ClueView> suspect(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return step(id, (clue, work) -> clue.suspectFalseAccusation(day(reasoned.on()), reasoned.reason()));
    }

    @POST
    @Path("/{id}/accusation/verify")
    @Operation(operationId = "verifyAccusationClue", summary = "核查疑似诬告 Find a mistake, or put it to the upper organ")
    public RestResponse<ClueView> verify(@PathParam("id") UUID id, @Valid @NotNull AccusationFinding found) {
        return step(id, (clue, work) -> clue.verifyAccusation(found.mistake(), day(found.on()), found.finding()));
    }

    @POST
    @Path("/{id}/accusation/confirm")
    @Operation(operationId = "confirmAccusationClue", summary = "上级认定诬告 Enter what the upper organ found")
    public RestResponse<ClueView> confirm(@PathParam("id") UUID id, @Valid @NotNull UpperFinding finding) {
        return step(id, (clue, work) -> clue.confirmAccusation(finding, day(finding.on())));
    }

    @POST
    @Path("/{id}/accusation/reject")
    @Operation(operationId = "rejectAccusationClue", summary = "不予认定诬告 The upper organ does not confirm it")
    public RestResponse<ClueView> reject(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return step(id, (clue, work) -> clue.rejectAccusation(day(reasoned.on()), reasoned.reason()));
    }
}
