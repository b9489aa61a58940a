package org.qingfeng.casework.complaint;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 重复件: of which complaint it is a repeat. */
@Schema(
        description = "重复件关联 The first complaint of the matter",
        examples = "{\"of\":\"0191d3a0-0000-7000-8000-000000000008\"}")
record Repeat(
        @Schema(description = "首次举报 The first complaint") @NotNull
        UUID of,

        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on) {}
