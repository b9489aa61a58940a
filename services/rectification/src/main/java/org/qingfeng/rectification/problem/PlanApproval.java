package org.qingfeng.rectification.problem;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 批准整改方案: all drafts of measures with it. */
@Schema(
        description = "批准整改方案 Approve the plan with all drafts of measures",
        examples = "{\"on\":\"2023-04-18\",\"dueOn\":\"2023-09-30\"}")
record PlanApproval(
        @Schema(description = "批准日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "整改时限 Due date, if it was not entered before") @Nullable
        LocalDate dueOn) {}
