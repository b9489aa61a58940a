package org.qingfeng.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 移送. */
@Schema(description = "移送 Handing over to another organ", examples = "{\"on\":\"2023-05-20\",\"receiver\":\"县公安局\"}")
record Handover(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "接收机关 Receiving organ") @NotBlank @Size(max = 200)
        String receiver) {}
