package org.qingfeng.kit.inbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the parked events that were tried again. */
@Schema(description = "重试的结果 What became of the parked events that were tried again")
public record Retried(
        @Schema(description = "已应用 Applied", example = "3") int applied,

        @Schema(description = "已过时：其记录有更新的状态 Passed over: their records have a newer state", example = "1")
        int passedOver,

        @Schema(description = "仍搁置 Still parked", example = "0")
        int parked) {}
