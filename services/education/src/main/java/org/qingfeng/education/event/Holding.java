package org.qingfeng.education.event;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 举办. */
@Schema(
        name = "EventHolding",
        description = "活动举办 An event is held",
        examples = "{\"on\":\"2023-03-10\",\"place\":\"镇会议室\"}")
record Holding(
        @Schema(description = "举办日期，默认今天 The day, today by default") @Nullable
        LocalDate on,

        @Schema(description = "地点，如有变动 Place, if it changed") @Nullable @Size(max = 200)
        String place) {}
