package org.qingfeng.statistics.rebuild;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a rebuild is. */
public record RebuildView(
        @Schema(description = "标识 Id") UUID id,

        @Schema(description = "状态 RUNNING 进行中、COMPLETED 已完成 State", example = "RUNNING")
        String state,

        @Schema(description = "已重算的记录数 Records derived", example = "12000")
        long done,

        @Schema(description = "开始时的记录数 Records there were at its start", example = "50000")
        long total,

        @Schema(description = "开始时间 Started") Instant startedAt,

        @Schema(description = "完成时间 Finished") @Nullable Instant finishedAt) {}
