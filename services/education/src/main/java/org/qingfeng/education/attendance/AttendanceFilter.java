package org.qingfeng.education.attendance;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.education.event.EventKind;
import org.qingfeng.kit.paging.Where;

/** What attendances may be filtered by. */
class AttendanceFilter {
    @Parameter(description = "活动 Event")
    @QueryParam("eventId")
    @Nullable
    UUID eventId;

    @Parameter(description = "人员 Person")
    @QueryParam("personId")
    @Nullable
    UUID personId;

    @Parameter(description = "归属单位及以下 Unit that it counts at, and below")
    @QueryParam("orgCode")
    @Nullable
    OrgCode orgCode;

    @Parameter(description = "出席情况 State")
    @QueryParam("state")
    @Nullable
    List<AttendanceState> state;

    @Parameter(description = "活动类型 Kind of the event")
    @QueryParam("kind")
    @Nullable
    List<EventKind> kind;

    @Parameter(description = "举办日期从 Held from")
    @QueryParam("heldFrom")
    @Nullable
    LocalDate heldFrom;

    @Parameter(description = "举办日期至 Held until")
    @QueryParam("heldTo")
    @Nullable
    LocalDate heldTo;

    Where where() {
        return new Where()
                .equal("eventId", eventId)
                .equal("personId", personId)
                .under("orgCode", orgCode)
                .in(
                        "state",
                        state == null ? null : state.stream().map(Enum::name).toList())
                .in("kind", kind)
                .from("heldOn", heldFrom)
                .to("heldOn", heldTo);
    }
}
