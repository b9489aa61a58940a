package org.qingfeng.education.talk;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.paging.Where;

/** What talks may be filtered by. */
class TalkFilter {
    @Parameter(description = "组织单位及以下 Host, and below")
    @QueryParam("orgCode")
    @Nullable
    OrgCode orgCode;

    @Parameter(description = "状态 State")
    @QueryParam("state")
    @Nullable
    List<TalkState> state;

    @Parameter(description = "类型 Type")
    @QueryParam("type")
    @Nullable
    List<TalkType> type;

    @Parameter(description = "谈话日期从 Held from")
    @QueryParam("heldFrom")
    @Nullable
    LocalDate heldFrom;

    @Parameter(description = "谈话日期至 Held until")
    @QueryParam("heldTo")
    @Nullable
    LocalDate heldTo;

    @Parameter(description = "事由包含 Topic contains")
    @QueryParam("q")
    @Nullable
    String q;

    Where where() {
        return new Where()
                .under("orgCode", orgCode)
                .in(
                        "state",
                        state == null ? null : state.stream().map(Enum::name).toList())
                .in("type", type)
                .from("heldOn", heldFrom)
                .to("heldOn", heldTo)
                .contains("topic", q);
    }
}
