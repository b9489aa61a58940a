package org.qingfeng.education.exam;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 一人的成绩: protected, and never compared or ranked. */
@Schema(description = "一人的测试成绩 Result of one person")
record ExamResult(
        @Schema(description = "应到人员 Somebody on the roster") @NotNull
        UUID personId,

        @Schema(description = "得分 Score") @Min(0) @Max(1000) int score) {}
