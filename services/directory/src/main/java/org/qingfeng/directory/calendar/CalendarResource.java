package org.qingfeng.directory.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.RecordResource;
import org.qingfeng.kit.desk.Voiding;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;
import org.qingfeng.kit.paging.Where;

@Path("/v1/calendars")
@Tag(name = "calendars", description = "工作日历 Working days of each year")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CalendarResource extends RecordResource<Calendar, CalendarView> {

    @POST
    @Operation(operationId = "createCalendar", summary = "录入工作日历 Enter the working days of a year")
    public RestResponse<CalendarView> create(@Valid @NotNull CalendarFields body) {
        return create(work -> Calendar.issue(body, work));
    }

    @GET
    @Operation(operationId = "listCalendars", summary = "工作日历列表 List calendars")
    public Page<CalendarView> list(
            @Parameter(description = "年份 Year") @QueryParam("year") @Nullable Integer year,
            @BeanParam ListQuery query) {
        return list(new Where().equal("year", year).and(true, "e.state <> 'VOIDED'"), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readCalendar", summary = "查看工作日历 Read a calendar")
    public RestResponse<CalendarView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "historyCalendar", summary = "工作日历变更记录 What happened to a calendar")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changeCalendar", summary = "修改工作日历 Change a calendar by a later notice")
    public RestResponse<CalendarView> change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = CalendarFields.class))) JsonNode patch) {
        return patch(id, patch, CalendarFields.class, Calendar::fields, Calendar::change);
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidCalendar", summary = "作废工作日历 Void a calendar entered by mistake")
    public RestResponse<CalendarView> voided(@PathParam("id") UUID id, @Valid @NotNull Voiding body) {
        return step(id, (calendar, work) -> {
            calendar.because(body.reason());
            calendar.voided(work);
        });
    }

    @Override
    protected Class<Calendar> type() {
        return Calendar.class;
    }

    @Override
    protected String path() {
        return "calendars";
    }

    @Override
    protected CalendarView view(Calendar calendar, List<AllowedAction> allowed) {
        return CalendarView.of(calendar, allowed);
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("basis", String.class);
    }
}
