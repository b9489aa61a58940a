package org.qingfeng.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 拟办意见. */
@Schema(
        description = "处置意见 The disposition proposed",
        examples =
                "{\"on\":\"2023-04-24\",\"method\":\"INQUIRY\",\"subMethod\":\"INQUIRY_LETTER\",\"opinion\":\"建议函询本人\"}")
record Proposal(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "处置方式一级 Method") @NotNull Method method,

        @Schema(description = "处置方式二级，了结时为理由 Its part; of a closing the reason") @Nullable
        SubMethod subMethod,

        @Schema(description = "意见和工作方案 Opinion and plan") @NotBlank @Size(max = 10_000)
        String opinion) {}
