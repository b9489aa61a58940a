package org.qingfeng.education.event;

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
import org.qingfeng.kit.desk.Correction;
import org.qingfeng.kit.desk.OnDay;
import org.qingfeng.kit.desk.Reasoned;
import org.qingfeng.kit.desk.Voiding;

/** The steps of an event (domain C8). */
@Path("/v1/events")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EventStepResource extends EventDesk {
    @Inject
    EventBook book;

    @POST
    @Path("/{id}/approve")
    @Operation(operationId = "approveEvent", summary = "审批教育活动 Approve an event")
    public RestResponse<EventView> approve(@PathParam("id") UUID id, @Nullable OnDay asked) {
        LocalDate on = OnDay.of(asked, businessDate.today());
        return decide(id, (event, work) -> {
            personOf(work.caller());
            event.approve(on);
        });
    }

    @POST
    @Path("/{id}/announce")
    @Operation(operationId = "announceEvent", summary = "发布通知 Announce an event to its roster")
    public RestResponse<EventView> announce(@PathParam("id") UUID id, @Nullable OnDay asked) {
        LocalDate on = OnDay.of(asked, businessDate.today());
        return decide(id, (event, work) -> event.announce(on));
    }

    @POST
    @Path("/{id}/hold")
    @Operation(operationId = "holdEvent", summary = "举办教育活动 An event is held; from now on it counts")
    public RestResponse<EventView> hold(@PathParam("id") UUID id, @Valid @Nullable Holding asked) {
        Holding holding = asked == null ? new Holding(null, null) : asked;
        return decide(id, (event, work) -> event.hold(holding, day(holding.on())));
    }

    @POST
    @Path("/{id}/complete")
    @Operation(
            operationId = "completeEvent",
            summary = "完成教育活动 Complete an event; who has no attendance by now was absent")
    public RestResponse<EventView> complete(@PathParam("id") UUID id, @Nullable OnDay asked) {
        LocalDate on = OnDay.of(asked, businessDate.today());
        return decide(id, (event, work) -> event.complete(on));
    }

    @POST
    @Path("/{id}/archive")
    @Operation(operationId = "archiveEvent", summary = "评估并归档 Evaluate the event and archive it")
    public RestResponse<EventView> archive(@PathParam("id") UUID id, @Valid @NotNull Evaluation evaluation) {
        return decide(id, (event, work) -> event.archive(evaluation, day(evaluation.on())));
    }

    @POST
    @Path("/{id}/postpone")
    @Operation(operationId = "postponeEvent", summary = "延期 Postpone an event")
    public RestResponse<EventView> postpone(@PathParam("id") UUID id, @Valid @NotNull Postponement later) {
        return decide(id, (event, work) -> event.postpone(later, day(later.on())));
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(operationId = "cancelEvent", summary = "取消 Cancel an event")
    public RestResponse<EventView> cancel(@PathParam("id") UUID id, @Valid @NotNull Reasoned reasoned) {
        return decide(id, (event, work) -> event.cancel(day(reasoned.on()), reasoned.reason()));
    }

    @POST
    @Path("/{id}/correct")
    @Operation(operationId = "correctEvent", summary = "更正 Correct what counts of a held event; its attendances follow")
    public RestResponse<EventView> correct(@PathParam("id") UUID id, @Valid @NotNull Correction correction) {
        return decide(id, (event, work) -> {
            CorrectedEvent corrected = merged(correction.changes(), event.correctable(), CorrectedEvent.class);
            book.correct(event, corrected, correction.reason(), work);
        });
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidEvent", summary = "作废 Void an event entered by mistake, with its attendances")
    public RestResponse<EventView> annul(@PathParam("id") UUID id, @Valid @NotNull Voiding voiding) {
        return decide(id, (event, work) -> event.annul(voiding.reason()));
    }
}
