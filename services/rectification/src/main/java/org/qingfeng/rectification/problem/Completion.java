package org.qingfeng.rectification.problem;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 完成措施, with its evidence; more may be attached until the problem is submitted. */
@Schema(
        name = "MeasureCompletion",
        description = "完成措施 Completion of a measure",
        examples = "{\"on\":\"2023-06-20\",\"evidence\":[{\"title\":\"会议计划\",\"reference\":\"清河党办发〔2023〕9号\"}]}")
record Completion(
        @Schema(description = "完成日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "完成情况 What was done") @Nullable @Size(max = 2000)
        String note,

        @Schema(description = "佐证材料 Evidence") @Size(max = 50)
        List<@Valid @NotNull Evidence> evidence) {
    Completion {
        evidence = List.copyOf(Objects.requireNonNullElse(evidence, List.of()));
    }
}
