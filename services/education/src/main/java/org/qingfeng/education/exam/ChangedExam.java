package org.qingfeng.education.exam;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of a test; results that are not told stay as they are. */
@Schema(name = "ChangedTrainingTest", description = "测试可修改的内容 What may be changed of a test")
record ChangedExam(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 200) List<@NotBlank @Size(max = 2000) String> questions,
        @Min(0) @Max(1000) int passMark,
        @Nullable @Size(max = 2000) List<@NotNull @Valid ExamResult> results) {}
