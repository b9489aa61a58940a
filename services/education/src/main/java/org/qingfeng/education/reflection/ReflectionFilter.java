package org.qingfeng.education.reflection;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.paging.Where;

/** What reflections may be filtered by. */
class ReflectionFilter {
    @Parameter(description = "作者单位及以下 Author's unit, and below")
    @QueryParam("orgCode")
    @Nullable
    OrgCode orgCode;

    @Parameter(description = "状态 State")
    @QueryParam("state")
    @Nullable
    List<ReflectionState> state;

    @Parameter(description = "所学活动 Event")
    @QueryParam("eventId")
    @Nullable
    UUID eventId;

    @Parameter(description = "作者 Author")
    @QueryParam("authorId")
    @Nullable
    UUID authorId;

    @Parameter(description = "提交日期从 Submitted from")
    @QueryParam("submittedFrom")
    @Nullable
    LocalDate submittedFrom;

    @Parameter(description = "提交日期至 Submitted until")
    @QueryParam("submittedTo")
    @Nullable
    LocalDate submittedTo;

    Where where() {
        return new Where()
                .under("orgCode", orgCode)
                .in(
                        "state",
                        state == null ? null : state.stream().map(Enum::name).toList())
                .equal("eventId", eventId)
                .equal("authorId", authorId)
                .from("submittedOn", submittedFrom)
                .to("submittedOn", submittedTo);
    }
}
