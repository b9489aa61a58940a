package org.qingfeng.kit.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How every list is asked. */
public class ListQuery {
    @Parameter(description = "排序字段，前加 - 为倒序 Field to sort by, with - for descending")
    @QueryParam("sort")
    public @Nullable String sort;

    @Parameter(description = "每页条数 1–500 Records a page, 1–500")
    @QueryParam("limit")
    @DefaultValue("50")
    public int limit = 50;

    @Parameter(description = "翻页游标 The next of the page before")
    @QueryParam("cursor")
    public @Nullable String cursor;

    @Parameter(description = "是否同时返回总数 Whether the total is wanted too")
    @QueryParam("count")
    @DefaultValue("false")
    public boolean count;
}
