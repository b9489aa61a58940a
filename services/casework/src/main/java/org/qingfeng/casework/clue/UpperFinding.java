package org.qingfeng.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** 上级认定诬告陷害. */
@Schema(
        description = "上级认定 What the upper organ found",
        examples = "{\"on\":\"2023-06-20\",\"organ\":\"990100000000-010\",\"approvalNumber\":\"云纪批〔2023〕5号\"}")
record UpperFinding(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "认定机关 Organ that found it", implementation = String.class) @NotNull
        OrgCode organ,

        @Schema(description = "批准文号 Its document") @NotBlank @Size(max = 100)
        String approvalNumber) {}
