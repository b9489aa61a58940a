package org.qingfeng.education.event;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.paging.Where;

/** What events may be filtered by. */
class EventFilter {
    @Parameter(description = "主办单位及以下 Host, and below")
    @QueryParam("orgCode")
    @Nullable
    OrgCode orgCode;

    @Parameter(description = "状态 State")
    @QueryParam("state")
    @Nullable
    List<EventState> state;

    @Parameter(description = "类型 Kind")
    @QueryParam("kind")
    @Nullable
    List<EventKind> kind;

    @Parameter(description = "专项行动 Campaign")
    @QueryParam("campaignId")
    @Nullable
    UUID campaignId;

    @Parameter(description = "影片 Film")
    @QueryParam("filmId")
    @Nullable
    UUID filmId;

    @Parameter(description = "补课所属活动 The event that sessions make up for")
    @QueryParam("makeUpOf")
    @Nullable
    UUID makeUpOf;

    @Parameter(description = "举办日期从 Held from")
    @QueryParam("heldFrom")
    @Nullable
    LocalDate heldFrom;

    @Parameter(description = "举办日期至 Held until")
    @QueryParam("heldTo")
    @Nullable
    LocalDate heldTo;

    @Parameter(description = "主题包含 Title contains")
    @QueryParam("q")
    @Nullable
    String q;

    Where where() {
        return new Where()
                .under("orgCode", orgCode)
                .in(
                        "state",
                        state == null ? null : state.stream().map(Enum::name).toList())
                .in("kind", kind)
                .equal("campaignId", campaignId)
                .equal("filmId", filmId)
                .equal("makeUpOf", makeUpOf)
                .from("heldOn", heldFrom)
                .to("heldOn", heldTo)
                .contains("title", q);
    }
}
