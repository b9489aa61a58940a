package org.qingfeng.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 办理情况. */
@Schema(description = "办理情况 What was done, in words", examples = "{\"on\":\"2023-05-15\",\"text\":\"已书面回复\"}")
record Written(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "内容 Text") @NotBlank @Size(max = 10_000)
        String text) {}
