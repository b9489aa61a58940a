package org.qingfeng.rectification.problem;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 转为长期坚持: allowed only with the rule that keeps it up. */
@Schema(
        name = "MeasureLongTerm",
        description = "转为长期坚持 A measure is kept up under a rule",
        examples = "{\"on\":\"2023-06-20\",\"ruleId\":\"0190d2a4-7c11-7b3e-9a51-5f1f0c8e2a11\"}")
record LongTerm(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "所依据的制度 The rule that keeps it up") @NotNull
        UUID ruleId) {}
