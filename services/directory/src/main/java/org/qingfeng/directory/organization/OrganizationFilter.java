package org.qingfeng.directory.organization;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.paging.Where;

/** Which organizations are asked for: the same for list and export. */
class OrganizationFilter {
    @Parameter(description = "机构类型，可多选 Types")
    @QueryParam("type")
    @Nullable
    List<OrganizationType> types;

    @Parameter(description = "该机构及其下级 This organization and all below it", example = "990106101000")
    @QueryParam("under")
    @Nullable
    OrgCode under;

    @Parameter(description = "是否在运转 Whether it is at work")
    @QueryParam("active")
    @Nullable
    Boolean active;

    @Parameter(description = "状态，可多选 States; all but voided by default")
    @QueryParam("state")
    List<OrganizationState> states = List.of();

    @Parameter(description = "名称、简称或代码包含 Text in name, short name or code")
    @QueryParam("q")
    @Nullable
    String q;

    Where where() {
        return new Where()
                .in("type", types)
                .under("orgCode", under)
                .equal("active", active)
                .in("state", states.stream().map(Enum::name).toList())
                .and(states.isEmpty(), "e.state <> 'VOIDED'")
                .anyContains(q, "name", "shortName", "orgCode");
    }
}
