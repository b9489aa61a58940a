package org.qingfeng.casework.cases;

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

/** The steps of investigation, trial and review (domain C3). */
@Path("/v1/cases")
@Tag(name = "cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CaseInquiryResource extends CaseDesk {

    @POST
    @Path("/{id}/extend")
    @Operation(operationId = "extendCase", summary = "延长审查调查或审理期限 Give the present stage more days, once")
    public RestResponse<CaseView> extend(@PathParam("id") UUID id, @Valid @NotNull CaseSteps.ExtensionOrder order) {
        LocalDate on = day(order.on());
        return take(id, (file, work) -> file.extend(order, on, terms.longestExtension(file.state(), on)));
    }

    @POST
    @Path("/{id}/meet-person")
    @Operation(
            operationId = "meetPersonCase",
            summary = "见面：出示事实、听取陈述申辩 Show the facts, record statement and defence, each point answered")
    public RestResponse<CaseView> meet(@PathParam("id") UUID id, @Valid @NotNull CaseSteps.Meeting meeting) {
        return take(id, (file, work) -> file.meetPerson(meeting, day(meeting.on())));
    }

    @POST
    @Path("/{id}/hand-over-to-trial")
    @Operation(
            operationId = "handOverToTrialCase",
            summary = "移送审理 Hand over to trial by others than the investigators")
    public RestResponse<CaseView> handOver(@PathParam("id") UUID id, @Valid @NotNull CaseSteps.HandOver handOver) {
        LocalDate on = day(handOver.on());
        return take(id, (file, work) -> {
            mayTakePart(file, handOver.tryers(), "tryers", on, work);
            file.handOver(handOver.tryers(), on);
        });
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "returnCase", summary = "退回补充审查调查 Return for further investigation")
    public RestResponse<CaseView> giveBack(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return take(id, (file, work) -> file.giveBack(day(reasoned.on()), reasoned.reason()));
    }

    @POST
    @Path("/{id}/send-to-county")
    @Operation(operationId = "sendToCountyCase", summary = "乡案县审、报批 Send to the county for review")
    public RestResponse<CaseView> sendToCounty(
            @PathParam("id") UUID id, @Valid @NotNull CaseSteps.Submission submission) {
        LocalDate on = day(submission.on());
        return take(id, (file, work) -> {
            mayTakePart(file, submission.reviewers(), "reviewers", on, work);
            file.sendToCounty(submission.reviewers(), on);
        });
    }

    @POST
    @Path("/{id}/county-opinion")
    @Operation(operationId = "countyOpinionCase", summary = "县级审核意见 The county's opinion")
    public RestResponse<CaseView> countyOpinion(@PathParam("id") UUID id, @Valid @NotNull CaseSteps.Opinion opinion) {
        return take(id, (file, work) -> file.countyOpinion(day(opinion.on()), opinion.opinion()));
    }

    @POST
    @Path("/{id}/finish-trial")
    @Operation(operationId = "finishTrialCase", summary = "审理终结（非乡镇案件） Finish the trial of a case that no town filed")
    public RestResponse<CaseView> finishTrial(@PathParam("id") UUID id, @Valid @NotNull CaseSteps.Opinion opinion) {
        return take(id, (file, work) -> file.finishTrial(day(opinion.on()), opinion.opinion()));
    }

    @POST
    @Path("/{id}/branch-meeting")
    @Operation(operationId = "branchMeetingCase", summary = "支部大会决议 What the branch meeting resolved")
    public RestResponse<CaseView> branchMeeting(
            @PathParam("id") UUID id, @Valid @NotNull CaseSteps.BranchMeeting meeting) {
        return take(id, (file, work) -> file.branchMeeting(meeting, day(meeting.on())));
    }

    @POST
    @Path("/{id}/suspend")
    @Operation(operationId = "suspendCase", summary = "中止 Suspend; no term runs until it is resumed")
    public RestResponse<CaseView> suspend(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return take(id, (file, work) -> file.suspend(day(reasoned.on()), reasoned.reason()));
    }

    @POST
    @Path("/{id}/resume")
    @Operation(operationId = "resumeCase", summary = "恢复 Resume")
    public RestResponse<CaseView> resume(@PathParam("id") UUID id, @Nullable OnDay asked) {
        LocalDate on = OnDay.of(asked, businessDate.today());
        return take(id, (file, work) -> file.resume(on));
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(operationId = "withdrawCase", summary = "撤销案件 Withdraw a case before its decision")
    public RestResponse<CaseView> withdraw(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return take(id, (file, work) -> file.withdraw(day(reasoned.on()), reasoned.reason()));
    }

    @POST
    @Path("/{id}/terminate")
    @Operation(operationId = "terminateCase", summary = "终止 Terminate, as by death")
    public RestResponse<CaseView> terminate(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return take(id, (file, work) -> file.terminate(day(reasoned.on()), reasoned.reason()));
    }
}
