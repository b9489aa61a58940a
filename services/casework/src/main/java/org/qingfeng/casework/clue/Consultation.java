package org.qingfeng.casework.clue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 征求本人意见. */
@Schema(description = "征求本人意见 The person is consulted", examples = "{\"on\":\"2023-04-26\",\"agreed\":true}")
record Consultation(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "是否同意 Whether the person wants it") @NotNull
        Boolean agreed,

        @Schema(description = "意见 What the person says") @Nullable @Size(max = 2000)
        String opinion) {}
