package org.qingfeng.education.reflection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.person.PersonSnapshot;

/** A reflection as it is answered. */
@Schema(name = "Reflection", description = "心得体会 Reflection")
record ReflectionView(
        UUID id,
        long version,
        @Schema(description = "状态 State") ReflectionState state,
        @Schema(description = "作者 Author") PersonSnapshot author,
        @Schema(description = "作者单位（归属） Author's unit") OrgCode orgCode,
        @Schema(description = "题目 Title") String title,
        @Schema(description = "正文 Text") String text,
        @Schema(description = "正文摘要值 Digest of its words") String digest,

        @Schema(description = "所学活动 Event that it is about") @Nullable
        UUID eventId,

        @Schema(description = "提交日期，统计依据 Submitted on, by which it counts")
        LocalDate submittedOn,

        @Schema(description = "认定日期 Decided on") @Nullable LocalDate decidedOn,

        @Schema(description = "与哪篇重复 The earlier one that it repeats") @Nullable
        UUID duplicateOf,

        @Schema(description = "认定不重复的各篇 Those that it was found to differ from")
        List<UUID> distinctFrom,

        @Schema(description = "理由 Reason of the last decision") @Nullable
        String reason,

        @Schema(description = "状态经过 States it was in") List<StateEntry> stateHistory,
        Instant createdAt,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    static ReflectionView of(Reflection reflection, List<AllowedAction> allowed) {
        return new ReflectionView(
                reflection.id,
                reflection.version,
                reflection.state(),
                reflection.author,
                reflection.org(),
                reflection.title,
                reflection.text,
                reflection.digest,
                reflection.eventId,
                reflection.submittedOn,
                reflection.decidedOn,
                reflection.duplicateOf,
                reflection.distinctFrom,
                reflection.reason,
                reflection.stateHistory,
                reflection.createdAt,
                allowed);
    }
}
