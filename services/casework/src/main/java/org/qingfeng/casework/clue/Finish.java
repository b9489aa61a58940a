package org.qingfeng.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.FirstFormMeasure;

/** 办结. */
@Schema(
        description = "办结 How a clue is concluded",
        examples =
                "{\"on\":\"2023-07-18\",\"conclusion\":\"FORM1\",\"measure\":\"CRITICISM_EDUCATION\",\"reason\":\"情节轻微\"}")
record Finish(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "办结方式 Conclusion") @NotNull Conclusion conclusion,

        @Schema(description = "第一种形态措施 First-form measure") @Nullable
        FirstFormMeasure measure,

        @Schema(description = "立案后的案件 The case it led to, if it is registered") @Nullable
        UUID caseId,

        @Schema(description = "理由 Reason") @NotBlank @Size(max = 10_000)
        String reason) {}
