package org.qingfeng.education.event;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;

/** What may be asked of events; their steps stand beside. */
@Path("/v1/events")
@Tag(name = "events", description = "教育活动 Education events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EventResource extends EventDesk {
    @Inject
    EventBook book;

    @POST
    @Operation(operationId = "createEvent", summary = "登记教育活动计划 Plan an event with its roster")
    public RestResponse<EventView> plan(@Valid @NotNull NewEvent form) {
        return create(work -> book.plan(form, work));
    }

    @GET
    @Operation(operationId = "listEvents", summary = "教育活动列表 Events")
    public Page<EventView> all(@BeanParam EventFilter filter, @BeanParam ListQuery query) {
        return list(filter.where(), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readEvent", summary = "查看教育活动 One event")
    public RestResponse<EventView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readEventHistory", summary = "教育活动变更记录 Changes of an event")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "changeEvent", summary = "修改未举办的教育活动 Change an event until it is held")
    public RestResponse<EventView> change(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewEvent.class))) JsonNode patch) {
        return change(id, patch, NewEvent.class, Event::form, book::change);
    }
}
