package org.qingfeng.rectification.rule;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.paging.Where;

/** What rules may be filtered by. */
class RuleFilter {
    @Parameter(description = "制定机关及以下 Organization that issues it, and below")
    @QueryParam("orgCode")
    @Nullable
    OrgCode orgCode;

    @Parameter(description = "状态 State")
    @QueryParam("state")
    @Nullable
    RuleState state;

    @Parameter(description = "类型 Kind")
    @QueryParam("kind")
    @Nullable
    List<RuleKind> kind;

    @Parameter(description = "专项行动 Campaign")
    @QueryParam("campaignId")
    @Nullable
    UUID campaignId;

    @Parameter(description = "印发日期从 Issued from")
    @QueryParam("issuedFrom")
    @Nullable
    LocalDate issuedFrom;

    @Parameter(description = "印发日期至 Issued until")
    @QueryParam("issuedTo")
    @Nullable
    LocalDate issuedTo;

    @Parameter(description = "名称包含 Title contains")
    @QueryParam("q")
    @Nullable
    String q;

    Where where(LocalDate today) {
        Where where = new Where()
                .under("orgCode", orgCode)
                .in("kind", kind)
                .equal("campaignId", campaignId)
                .from("issuedOn", issuedFrom)
                .to("issuedOn", issuedTo)
                .contains("title", q);
        if (state == RuleState.IN_FORCE) {
            return where.equal("state", RuleState.ISSUED.name()).to("inForceOn", today);
        }
        if (state == RuleState.ISSUED) {
            return where.equal("state", RuleState.ISSUED.name()).from("inForceOn", today.plusDays(1));
        }
        return where.equal("state", state == null ? null : state.name());
    }
}
