package org.qingfeng.directory.organization;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** 代码变更 A code follows this one. */
@Schema(
        description = "代码变更 Another code follows this one",
        examples = "{\"successor\":\"990106102000\",\"validFrom\":\"2023-07-01\",\"on\":\"2023-06-20\"}")
record Succession(
        @Schema(description = "新代码，须已登记 The new code, already registered", examples = "990106102000") @NotNull
        OrgCode successor,

        @Schema(description = "新代码启用日期 First day of the new code", examples = "2023-07-01") @NotNull
        LocalDate validFrom,

        @Schema(description = "办理日期，默认今天 Business date, today by default", examples = "2023-06-20") @Nullable
        LocalDate on) {}
