package org.qingfeng.education.post;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.paging.Where;

/** What posts may be filtered by. */
class PostFilter {
    @Parameter(description = "平台主办单位及以下 Owner of the channel, and below")
    @QueryParam("orgCode")
    @Nullable
    OrgCode orgCode;

    @Parameter(description = "状态 State")
    @QueryParam("state")
    @Nullable
    List<PostState> state;

    @Parameter(description = "平台类型 Channel")
    @QueryParam("channel")
    @Nullable
    List<Channel> channel;

    @Parameter(description = "内容类别 Subject")
    @QueryParam("subject")
    @Nullable
    List<Subject> subject;

    @Parameter(description = "发布日期从 Published from")
    @QueryParam("publishedFrom")
    @Nullable
    LocalDate publishedFrom;

    @Parameter(description = "发布日期至 Published until")
    @QueryParam("publishedTo")
    @Nullable
    LocalDate publishedTo;

    Where where() {
        return new Where()
                .under("orgCode", orgCode)
                .in(
                        "state",
                        state == null ? null : state.stream().map(Enum::name).toList())
                .in("channel", channel)
                .in("subject", subject)
                .from("publishedOn", publishedFrom)
                .to("publishedOn", publishedTo);
    }
}
