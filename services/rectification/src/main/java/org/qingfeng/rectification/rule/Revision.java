package org.qingfeng.rectification.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 修订: the old rule ends, an issued revision takes its place. */
@Schema(
        name = "RuleRevision",
        description = "制度被修订 A rule is replaced by its revision",
        examples = "{\"on\":\"2023-08-01\",\"replacedBy\":\"0190d2a4-7c11-7b3e-9a51-5f1f0c8e2a11\"}")
record Revision(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "替代它的制度 The revision that replaces it") @Nullable
        UUID replacedBy) {}
