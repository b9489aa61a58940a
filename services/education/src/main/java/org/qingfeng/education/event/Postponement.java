package org.qingfeng.education.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 延期. */
@Schema(
        name = "EventPostponement",
        description = "活动延期 An event is postponed",
        examples = "{\"on\":\"2023-03-09\",\"plannedOn\":\"2023-03-17\",\"reason\":\"防汛值守\"}")
record Postponement(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "改期至 The new day") @NotNull LocalDate plannedOn,

        @Schema(description = "理由 Reason") @NotBlank @Size(max = 2000)
        String reason) {}
