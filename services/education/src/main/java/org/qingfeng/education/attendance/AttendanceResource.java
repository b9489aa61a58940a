package org.qingfeng.education.attendance;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingfeng.kit.desk.HistoryEntry;
import org.qingfeng.kit.desk.Voiding;
import org.qingfeng.kit.paging.ListQuery;
import org.qingfeng.kit.paging.Page;

/** Attendances over all events: of everybody for who oversees them, his own for everybody else. */
@Path("/v1/attendances")
@Tag(name = "attendances", description = "出席记录 Attendances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AttendanceResource extends AttendanceDesk {
    @GET
    @Operation(operationId = "listAttendances", summary = "出席记录列表 Attendances")
    public Page<AttendanceView> all(@BeanParam AttendanceFilter filter, @BeanParam ListQuery query) {
        return list(sight.narrow(filter.where(), KIND, identity.caller()), query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readAttendance", summary = "查看出席记录 One attendance")
    public RestResponse<AttendanceView> one(@PathParam("id") UUID id) {
        return read(id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "readAttendanceHistory", summary = "出席记录变更 Changes of an attendance")
    public RestResponse<List<HistoryEntry>> changes(@PathParam("id") UUID id) {
        return history(id);
    }

    @POST
    @Path("/{id}/void")
    @Operation(operationId = "voidAttendance", summary = "作废出席记录 Void an attendance entered by mistake")
    public RestResponse<AttendanceView> annul(@PathParam("id") UUID id, @Valid @NotNull Voiding voiding) {
        return step(id, (attendance, work) -> attendance.annul(voiding.reason()));
    }
}
