package org.qingfeng.directory.person;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.paging.Where;

/** Which persons are asked for: the same for list and export. */
class PersonFilter {
    @Parameter(description = "该机构及其下级 This organization and all below it", example = "990106101000")
    @QueryParam("orgCode")
    @Nullable
    OrgCode orgCode;

    @Parameter(description = "是否干部 Whether a cadre")
    @QueryParam("cadre")
    @Nullable
    Boolean cadre;

    @Parameter(description = "是否在册 Whether on the roll")
    @QueryParam("active")
    @Nullable
    Boolean active;

    @Parameter(description = "按该日任职 Posts held on this day instead of the present main post", example = "2023-06-30")
    @QueryParam("asOf")
    @Nullable
    LocalDate asOf;

    @Parameter(description = "状态，可多选 States; all but voided by default")
    @QueryParam("state")
    List<PersonState> states = List.of();

    @Parameter(description = "姓名包含 Text in the name")
    @QueryParam("q")
    @Nullable
    String q;

    Where where() {
        Where where = new Where()
                .equal("cadre", cadre)
                .equal("active", active)
                .in("state", states.stream().map(Enum::name).toList())
                .and(states.isEmpty(), "e.state <> 'VOIDED'")
                .contains("name", q);
        if (asOf == null) {
            return where.under("orgCode", orgCode);
        }
        OrgCode within = orgCode == null ? OrgCode.NATION : orgCode;
        return where.and(
                "cast(function('held_post', e.posts, :lo, :hi, :day) as boolean) = true",
                Map.of("lo", within.from(), "hi", within.until(), "day", asOf));
    }
}
