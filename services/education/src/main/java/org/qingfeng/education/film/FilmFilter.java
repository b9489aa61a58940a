package org.qingfeng.education.film;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.paging.Where;

/** What films may be filtered by. */
class FilmFilter {
    @Parameter(description = "登记单位及以下 Organization that lists it, and below")
    @QueryParam("orgCode")
    @Nullable
    OrgCode orgCode;

    @Parameter(description = "状态 State")
    @QueryParam("state")
    @Nullable
    FilmState state;

    @Parameter(description = "片名包含 Title contains")
    @QueryParam("q")
    @Nullable
    String q;

    Where where() {
        return new Where()
                .under("orgCode", orgCode)
                .equal("state", state == null ? null : state.name())
                .contains("title", q);
    }
}
