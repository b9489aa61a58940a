package org.qingfeng.education.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.desk.AllowedAction;

/** A post as it is answered. */
@Schema(name = "MediaPost", description = "转发 Media post")
record PostView(
        UUID id,
        long version,
        @Schema(description = "状态 State") PostState state,

        @Schema(description = "平台主办单位（归属） Owner of the channel")
        OrgCode orgCode,

        @Schema(description = "平台类型 Channel") Channel channel,
        @Schema(description = "平台名称 Name of the channel") String channelName,
        @Schema(description = "内容类别 Subject") Subject subject,
        @Schema(description = "内容 Item") Item item,

        @Schema(description = "内容标识，同一内容相同 Equal for the same item")
        UUID itemId,

        @Schema(description = "发布日期，统计依据 Published on, by which it counts") @Nullable
        LocalDate publishedOn,

        @Schema(description = "撤回日期 Retracted on") @Nullable LocalDate retractedOn,

        @Schema(description = "撤回、更正或作废的理由 Why it was retracted, corrected or voided") @Nullable
        String reason,

        @Schema(description = "状态经过 States it was in") List<StateEntry> stateHistory,
        Instant createdAt,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    static PostView of(Post post, List<AllowedAction> allowed) {
        return new PostView(
                post.id,
                post.version,
                post.state(),
                post.org(),
                post.channel,
                post.channelName,
                post.subject,
                post.item,
                post.itemKey,
                post.publishedOn,
                post.retractedOn,
                post.reason,
                post.stateHistory,
                post.createdAt,
                allowed);
    }
}
