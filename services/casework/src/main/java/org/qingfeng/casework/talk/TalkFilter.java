package org.qingfeng.casework.talk;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.paging.Where;

/** What talks may be filtered by: nothing that is protected. */
class TalkFilter {
    @Parameter(description = "谈话对象所在机构及以下 The interviewee's unit and below")
    @QueryParam("orgCode")
    @Nullable
    OrgCode orgCode;

    @Parameter(description = "谈话机关 The organ that holds it")
    @QueryParam("organCode")
    @Nullable
    OrgCode organCode;

    @Parameter(description = "状态 State")
    @QueryParam("state")
    @Nullable
    List<TalkState> state;

    @Parameter(description = "谈话类型 Type")
    @QueryParam("type")
    @Nullable
    List<TalkType> type;

    @Parameter(description = "问题线索 Clue")
    @QueryParam("clueId")
    @Nullable
    UUID clueId;

    @Parameter(description = "案件 Case")
    @QueryParam("caseId")
    @Nullable
    UUID caseId;

    @Parameter(description = "谈话日期从 Held from")
    @QueryParam("heldFrom")
    @Nullable
    LocalDate heldFrom;

    @Parameter(description = "谈话日期至 Held until")
    @QueryParam("heldTo")
    @Nullable
    LocalDate heldTo;

    Where where() {
        return new Where()
                .under("orgCode", orgCode)
                .equal("organCode", organCode == null ? null : organCode.value())
                .in(
                        "state",
                        state == null ? null : state.stream().map(Enum::name).toList())
                .in("type", type)
                .equal("clueId", clueId)
                .equal("caseId", caseId)
                .from("heldOn", heldFrom)
                .to("heldOn", heldTo);
    }
}
