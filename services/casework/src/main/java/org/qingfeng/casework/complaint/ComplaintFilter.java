package org.qingfeng.casework.complaint;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.paging.Where;

/** What complaints may be filtered by: nothing that is protected. */
class ComplaintFilter {
    @Parameter(description = "受理机关及以下 Accepting organ, and below")
    @QueryParam("orgCode")
    @Nullable
    OrgCode orgCode;

    @Parameter(description = "状态 States")
    @QueryParam("state")
    @Nullable
    List<ComplaintState> state;

    @Parameter(description = "举报渠道 How it came")
    @QueryParam("channel")
    @Nullable
    List<Channel> channel;

    @Parameter(description = "分办结果 What the classification found")
    @QueryParam("scope")
    @Nullable
    List<ComplaintScope> scope;

    @Parameter(description = "是否实名 In real name")
    @QueryParam("named")
    @Nullable
    Boolean named;

    @Parameter(description = "收到日期从 Received from")
    @QueryParam("receivedFrom")
    @Nullable
    LocalDate receivedFrom;

    @Parameter(description = "收到日期至 Received until")
    @QueryParam("receivedTo")
    @Nullable
    LocalDate receivedTo;

    @Parameter(description = "尚未交办 Given to nobody yet")
    @QueryParam("unassigned")
    @Nullable
    Boolean unassigned;

    Where where() {
        return new Where()
                .under("orgCode", orgCode)
                .in(
                        "state",
                        state == null ? null : state.stream().map(Enum::name).toList())
                .in("channel", channel)
                .in("scope", scope)
                .equal("named", named)
                .from("receivedOn", receivedFrom)
                .to("receivedOn", receivedTo)
                .and(Boolean.TRUE.equals(unassigned), "array_length(e.handlers) = 0");
    }
}
