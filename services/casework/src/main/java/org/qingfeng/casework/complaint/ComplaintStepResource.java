package org.qingfeng.casework.complaint;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.desk.OnDay;
import org.qingfeng.kit.desk.Reasoned;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.person.PersonSnapshot;

/** 信访举报 for officials: what is done with one. */
@Path("/v1/complaints/{id}")
@Tag(name = "complaints", description = "信访举报 Complaints")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ComplaintStepResource extends ComplaintDesk {
    @Inject
    ManagedAbove managedAbove;

    @POST
    @Path("/assign")
    @Operation(operationId = "assignComplaint", summary = "交办信访举报 Give a complaint to an officer")
    public RestResponse<ComplaintView> assign(@PathParam("id") UUID id, @Valid @NotNull Given given) {
        LocalDate on = day(given.on());
        return step(id, (complaint, work) -> {
            complaint.refuse(
                    directory.on(on).personId("officerId", given.officerId()).all());
            complaint.refuse(against(given.officerId(), complaint, on, work));
            complaint.assign(given.officerId(), on);
        });
    }

    @POST
    @Path("/classify")
    @Operation(
            operationId = "classifyComplaint",
            summary = "分办信访举报 Classify: in scope, out of scope, belongs to an upper or a lower organ")
    public RestResponse<ComplaintView> classify(@PathParam("id") UUID id, @Valid @NotNull Classification found) {
        LocalDate on = day(found.on());
        return step(id, (complaint, work) -> {
            check(complaint, found.subjects(), null, on, work);
            classify(complaint, found, on, work);
        });
    }

    private void classify(Complaint complaint, Classification found, LocalDate on, Work work) {
        switch (found.scope()) {
            case IN_SCOPE ->
                complaint.classifyInScope(found, on, managedAbove.of(all(complaint, found), complaint.org()));
            case OUT_OF_SCOPE -> {
                complaint.routeOut(found, on);
                tell(complaint, on, found.notice(), work);
            }
            case BELONGS_UPPER -> {
                List<PersonSnapshot> subjects = all(complaint, found);
                complaint.passUp(
                        found,
                        on,
                        managedAbove.managesAll(subjects, complaint.org()),
                        ofThisOrgan(subjects, complaint));
                ComplaintMessage.deleteAll(complaint.id, work.session());
            }
            case BELONGS_LOWER -> {
                complaint.passDown(found, on);
                tell(complaint, on, found.notice(), work);
            }
        }
    }

    /** The persons named now, else those found before. */
    private static List<PersonSnapshot> all(Complaint complaint, Classification found) {
        ComplaintContent said = complaint.said();
        return found.subjects().isEmpty() && said != null ? said.subjects() : found.subjects();
    }

    @POST
    @Path("/accept")
    @Operation(operationId = "acceptComplaint", summary = "受理信访举报 Accept a complaint")
    public RestResponse<ComplaintView> accept(@PathParam("id") UUID id, @Nullable OnDay asked) {
        LocalDate on = OnDay.of(asked, businessDate.today());
        return step(id, complaint -> complaint.accept(on, terms));
    }

    @POST
    @Path("/notify")
    @Operation(
            operationId = "notifyComplaint",
            summary = "告知实名举报人受理情况 Tell a reporter in real name that it is accepted")
    public RestResponse<ComplaintView> inform(@PathParam("id") UUID id, @Valid @NotNull Told told) {
        LocalDate on = day(told.on());
        return step(id, (complaint, work) -> {
            complaint.inform(told, on);
            tell(complaint, on, told.text(), work);
        });
    }

    @POST
    @Path("/link-repeat")
    @Operation(operationId = "linkRepeatComplaint", summary = "关联重复件 Link a repeat to the first complaint")
    public RestResponse<ComplaintView> linkRepeat(@PathParam("id") UUID id, @Valid @NotNull Repeat repeat) {
        LocalDate on = day(repeat.on());
        return step(id, (complaint, work) -> complaint.linkTo(first(repeat.of(), complaint, work), on));
    }

    @POST
    @Path("/return")
    @Operation(operationId = "returnComplaint", summary = "批准退回信访举报 Return a complaint of no substance")
    public RestResponse<ComplaintView> sendBack(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        LocalDate on = day(reasoned.on());
        return step(id, complaint -> complaint.sendBack(on, reasoned.reason()));
    }

    @POST
    @Path("/feed-back")
    @Operation(operationId = "feedBackComplaint", summary = "向实名举报人反馈结果 Tell a reporter in real name what came of it")
    public RestResponse<ComplaintView> feedBack(@PathParam("id") UUID id, @Valid @NotNull Told told) {
        LocalDate on = day(told.on());
        return step(id, (complaint, work) -> {
            complaint.feedBack(told, on);
            tell(complaint, on, told.text(), work);
            ComplaintMessage.write(complaint, ComplaintMessage.Author.REPORTER, on, told.objection(), work);
        });
    }

    @POST
    @Path("/answer")
    @Operation(operationId = "answerComplaint", summary = "答复（凭查询码可见） Write to whoever holds the receipt")
    public RestResponse<ComplaintView> answer(@PathParam("id") UUID id, @Valid @NotNull Written written) {
        return step(id, (complaint, work) -> {
            complaint.answer();
            tell(complaint, businessDate.today(), written.text(), work);
        });
    }

    @POST
    @Path("/void")
    @Operation(operationId = "voidComplaint", summary = "作废信访举报 Void a complaint entered by mistake")
    public RestResponse<ComplaintView> annul(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return step(id, complaint -> complaint.annul(reasoned.reason()));
    }

    private static void tell(Complaint complaint, LocalDate on, @Nullable String text, Work work) {
        ComplaintMessage.write(complaint, ComplaintMessage.Author.ORGAN, on, text, work);
    }
}
