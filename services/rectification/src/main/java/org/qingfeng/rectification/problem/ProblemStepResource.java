package org.qingfeng.rectification.problem;

import jakarta.inject.Inject;
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
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.rectification.proceeding.RectificationRefusal;

/** The steps of a problem, from its confirmation to the look back (domain C1). */
@Path("/v1/problems")
@Tag(name = "problems")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ProblemStepResource extends ProblemDesk {
    @Inject
    ProblemCampaign campaigns;

    @POST
    @Path("/{id}/confirm")
    @Operation(operationId = "confirmProblem", summary = "审定问题 Confirm a problem and give it its number")
    public RestResponse<ProblemView> confirm(@PathParam("id") UUID id, @Nullable Confirmation asked) {
        Confirmation confirmation = asked == null ? new Confirmation(null, null) : asked;
        return decide(id, (problem, work) -> campaigns.confirm(problem, confirmation, day(confirmation.on()), work));
    }

    @POST
    @Path("/{id}/reject")
    @Operation(operationId = "rejectProblem", summary = "不作为问题 Reject: it is not a problem")
    public RestResponse<ProblemView> reject(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return decide(id, (problem, work) -> problem.reject(day(reasoned.on()), reasoned.reason()));
    }

    @POST
    @Path("/{id}/merge")
    @Operation(operationId = "mergeProblem", summary = "合并问题 Merge into the problem with the same root")
    public RestResponse<ProblemView> merge(@PathParam("id") UUID id, @Valid @NotNull Merging merging) {
        return decide(id, (problem, work) -> {
            if (merging.into().id().equals(id)) {
                throw new Refused(RectificationRefusal.MERGED_INTO_ITSELF);
            }
            Problem master =
                    work.load(Problem.class, merging.into().id(), merging.into().version(), "into");
            problem.merge(master, day(merging.on()), merging.reason());
        });
    }

    @POST
    @Path("/{id}/approve-plan")
    @Operation(operationId = "approvePlanProblem", summary = "批准整改方案 Approve the plan with all drafts of measures")
    public RestResponse<ProblemView> approvePlan(@PathParam("id") UUID id, @Nullable PlanApproval asked) {
        PlanApproval approval = asked == null ? new PlanApproval(null, null) : asked;
        return decideInPerson(id, (problem, work) -> problem.approvePlan(approval, day(approval.on())));
    }

    @POST
    @Path("/{id}/extend")
    @Operation(operationId = "extendProblem", summary = "申请延期 Ask for a later due date")
    public RestResponse<ProblemView> extend(@PathParam("id") UUID id, @Valid @NotNull ExtensionRequest request) {
        return decide(id, (problem, work) -> problem.extend(request, day(request.on())));
    }

    @POST
    @Path("/{id}/decide-extension")
    @Operation(operationId = "decideExtensionProblem", summary = "延期审批 Decide on the later due date asked for")
    public RestResponse<ProblemView> decideExtension(
            @PathParam("id") UUID id, @Valid @NotNull ExtensionDecision decision) {
        return decideInPerson(id, (problem, work) -> problem.decideExtension(decision, day(decision.on())));
    }

    @POST
    @Path("/{id}/submit")
    @Operation(operationId = "submitProblem", summary = "申请验收 Submit for acceptance, every measure done and proved")
    public RestResponse<ProblemView> submit(@PathParam("id") UUID id, @Nullable OnDay asked) {
        LocalDate on = OnDay.of(asked, businessDate.today());
        return decide(id, (problem, work) -> problem.submit(on));
    }

    @POST
    @Path("/{id}/accept")
    @Operation(operationId = "acceptProblem", summary = "验收销号 Accept the rectification")
    public RestResponse<ProblemView> accept(@PathParam("id") UUID id, @Valid @NotNull Acceptance acceptance) {
        LocalDate on = day(acceptance.on());
        return decideInPerson(id, (problem, work) -> {
            acceptance
                    .handled()
                    .forEach(h -> problem.refuse(directory
                            .on(h.handledOn())
                            .person("handled", h.person())
                            .all()));
            UUID acceptor = personOf(work.caller());
            problem.refuse(
                    directory.on(on).person("acceptor", acceptance.acceptor()).all());
            problem.accept(acceptance, on, acceptor, directory.post(acceptor, on));
        });
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "returnProblem", summary = "退回整改 Return for further rectification")
    public RestResponse<ProblemView> giveBack(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return decideInPerson(
                id,
                (problem, work) -> problem.giveBack(day(reasoned.on()), reasoned.reason(), personOf(work.caller())));
    }

    @POST
    @Path("/{id}/look-back")
    @Operation(operationId = "lookBackProblem", summary = "回头看 Look back at a closed problem; a relapse opens it again")
    public RestResponse<ProblemView> lookBack(@PathParam("id") UUID id, @Valid @NotNull LookBack look) {
        return decideInPerson(id, (problem, work) -> problem.lookBack(look, day(look.on()), personOf(work.caller())));
    }
}
