package org.qingfeng.rectification.problem;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.desk.RecordVersion;

/** 合并同类问题. */
@Schema(
        name = "ProblemMerging",
        description = "合并 Merge into the problem with the same root",
        examples = "{\"on\":\"2023-04-18\",\"into\":{\"id\":\"0190d2a4-7c11-7b3e-9a51-5f1f0c8e2a11\",\"version\":3}}")
record Merging(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "并入的问题及所见版本 The problem that stays, and the version seen") @NotNull @Valid
        RecordVersion into,

        @Schema(description = "理由 Reason") @Nullable @Size(max = 2000)
        String reason) {}
