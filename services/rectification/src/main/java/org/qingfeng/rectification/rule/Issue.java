package org.qingfeng.rectification.rule;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 印发. */
@Schema(
        name = "RuleIssue",
        description = "印发制度 Issue of a rule",
        examples = "{\"on\":\"2023-06-01\",\"inForceOn\":\"2023-07-01\"}")
record Issue(
        @Schema(description = "印发日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "施行日期，默认印发之日 In force from, by default the day of issue") @Nullable
        LocalDate inForceOn) {}
