package org.qingfeng.rectification.problem;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 回头看: held, or relapsed with a new due date. */
@Schema(
        name = "ProblemLookBack",
        description = "回头看 A look back at a closed problem",
        examples = "{\"on\":\"2023-11-10\",\"result\":\"PASSED\",\"finding\":\"抽查两次，未反弹\"}")
record LookBack(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "结论 Result") @NotNull LookBackResult result,

        @Schema(description = "情况 What was found") @Nullable @Size(max = 2000)
        String finding,

        @Schema(description = "反弹后的整改时限 New due date after a relapse") @Nullable
        LocalDate dueOn) {
    LookBack on(LocalDate day) {
        return new LookBack(day, result, finding, dueOn);
    }
}
