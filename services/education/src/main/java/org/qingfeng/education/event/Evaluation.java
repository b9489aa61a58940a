package org.qingfeng.education.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 评估归档: of the event, never of a person (domain G14). */
@Schema(
        name = "EventEvaluation",
        description = "活动评估与归档 The event, not a person, is evaluated and archived",
        examples = "{\"on\":\"2023-03-20\",\"evaluation\":\"案例贴近基层，效果较好\"}")
record Evaluation(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "活动评估 What the event was worth") @NotBlank @Size(max = 2000)
        String evaluation) {}
