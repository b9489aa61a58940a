package org.qingfeng.casework.screening;

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
import org.qingfeng.casework.access.CaseworkDesk;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.Voiding;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;
import org.qingfeng.kit.paging.Where;

/** Screening meetings: convened with their agenda, and deciding all of it at once. */
@Path("/v1/screening-meetings")
@Tag(name = "screening-meetings", description = "排查会 Screening meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MeetingResource extends CaseworkDesk<ScreeningMeeting, MeetingView> {
    @Inject
    Agenda agenda;

    @POST
    @Operation(operationId = "createScreeningMeeting", summary = "召集排查会 Convene a screening meeting")
    public RestResponse<MeetingView> convene(@Valid @NotNull NewMeeting form) {
        return create(work -> {
            ScreeningMeeting meeting = new ScreeningMeeting(form, work.caller().org(), work.moment());
            agenda.check(meeting, work);
            return meeting;
        });
    }

    @GET
    @Operation(operationId = "listScreeningMeetings", summary = "排查会列表 Screening meetings")
    public Page<MeetingView> all(@BeanParam ListQuery query) {
        return list(seen(new Where()), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readScreeningMeeting", summary = "查看排查会 One screening meeting with its minutes")
    public RestResponse<MeetingView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readScreeningMeetingHistory", summary = "排查会变更记录 Changes of a screening meeting")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @POST
    @Path("/{id}/decide")
    @Operation(operationId = "decideScreeningMeeting", summary = "排查会决定 Decide all proposals of the agenda at once")
    public RestResponse<MeetingView> decide(@PathParam("id") UUID id, @Valid @NotNull Decisions decisions) {
        return step(id, (meeting, work) -> {
            meeting.decide(decisions);
            agenda.decide(meeting, decisions, work);
        });
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidScreeningMeeting", summary = "作废排查会 Void a meeting entered by mistake")
    public RestResponse<MeetingView> annul(@PathParam("id") UUID id, @Valid @NotNull Voiding voiding) {
        return step(id, (meeting, work) -> meeting.annul(voiding.reason()));
    }

    @Override
    protected Class<ScreeningMeeting> type() {
        return ScreeningMeeting.class;
    }

    @Override
    protected String kind() {
        return "screening-meeting";
    }

    @Override
    protected String path() {
        return "screening-meetings";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("heldOn", LocalDate.class);
    }

    @Override
    protected MeetingView view(ScreeningMeeting meeting, List<AllowedAction> allowed) {
        String minutes = meeting.minutes == null ? null : meeting.minutes.text();
        return MeetingView.of(meeting, minutes, allowed);
    }
}
