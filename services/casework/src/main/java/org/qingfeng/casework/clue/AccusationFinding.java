package org.qingfeng.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 核查疑似诬告. */
@Schema(
        description = "核查疑似诬告 What was found of a suspected false accusation",
        examples = "{\"on\":\"2023-05-20\",\"mistake\":true,\"finding\":\"举报人对政策理解有误\"}")
record AccusationFinding(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "是否错告 Whether it was a mistake") @NotNull
        Boolean mistake,

        @Schema(description = "核查情况 What was found") @NotBlank @Size(max = 10_000)
        String finding) {}
