package org.qingfeng.rectification.problem;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 整改进展: what was reached, and which steps of the road map are done. */
@Schema(
        name = "MeasureProgress",
        description = "整改进展 Progress of a measure",
        examples =
                "{\"on\":\"2023-05-10\",\"percent\":60,\"note\":\"已制定计划\",\"stepsDone\":[{\"step\":1,\"doneOn\":\"2023-04-18\"}]}")
record Progress(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "完成比例 Percent reached") @Nullable @Min(0) @Max(100)
        Integer percent,

        @Schema(description = "进展情况 What was reached") @NotBlank @Size(max = 2000)
        String note,

        @Schema(description = "完成的步骤 Steps that are done") @Size(max = 50)
        List<@Valid @NotNull StepDone> stepsDone) {
    Progress {
        stepsDone = List.copyOf(Objects.requireNonNullElse(stepsDone, List.of()));
    }

    /** @param step its place in the road map, from 1 */
    @Schema(description = "步骤完成 A step that is done")
    record StepDone(
            @Schema(description = "步骤序号，从 1 起 Place in the road map, from 1") @Min(1)
            int step,

            @Schema(description = "完成日期 Done on") @NotNull LocalDate doneOn) {}
}
