package org.qingfeng.rectification.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 申请延期. */
@Schema(
        description = "申请延期 Ask for a later due date",
        examples = "{\"on\":\"2023-09-20\",\"dueOn\":\"2023-12-31\",\"reason\":\"需待上级批复\"}")
record ExtensionRequest(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "延期至 New due date") @NotNull LocalDate dueOn,

        @Schema(description = "理由 Reason") @NotBlank @Size(max = 2000)
        String reason) {}
