package org.qingfeng.education.exam;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is entered of a test. */
@Schema(
        name = "NewTrainingTest",
        description = "测试登记 What is entered of a test",
        examples =
                "{\"eventId\":\"0190d2a4-7c11-7b3e-9a51-5f1f0c8e2a11\",\"title\":\"纪律条例测试\",\"questions\":[\"党的纪律处分有哪几种\"],\"passMark\":60,\"results\":[]}")
record NewExam(
        @Schema(description = "活动 Event that it belongs to") @NotNull
        UUID eventId,

        @Schema(description = "名称 Title") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "试题 Questions") @Size(max = 200)
        List<@NotBlank @Size(max = 2000) String> questions,

        @Schema(description = "合格分 Pass mark") @Min(0) @Max(1000)
        int passMark,

        @Schema(description = "成绩，受保护 Results, protected") @Size(max = 2000)
        List<@NotNull @Valid ExamResult> results) {
    NewExam {
        questions = List.copyOf(Objects.requireNonNullElse(questions, List.of()));
        results = List.copyOf(Objects.requireNonNullElse(results, List.of()));
    }
}
