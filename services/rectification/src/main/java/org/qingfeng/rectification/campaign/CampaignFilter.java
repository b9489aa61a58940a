package org.qingfeng.rectification.campaign;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.paging.Where;

/** What campaigns may be filtered by. */
class CampaignFilter {
    @Parameter(description = "主办机构及以下 Host and below")
    @QueryParam("orgCode")
    @Nullable
    OrgCode orgCode;

    @Parameter(description = "状态 State")
    @QueryParam("state")
    @Nullable
    List<CampaignState> state;

    @Parameter(description = "年度 Year")
    @QueryParam("year")
    @Nullable
    Integer year;

    @Parameter(description = "名称包含 Title contains")
    @QueryParam("q")
    @Nullable
    String q;

    Where where() {
        return new Where()
                .under("orgCode", orgCode)
                .in(
                        "state",
                        state == null ? null : state.stream().map(Enum::name).toList())
                .equal("year", year)
                .contains("title", q);
    }
}
