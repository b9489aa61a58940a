package org.qingfeng.casework.access;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 声明回避. */
@Schema(
        description = "声明回避 A conflict declared by the caller",
        examples =
                "{\"about\":\"018c0a10-0000-7000-8000-000000000051\",\"relation\":\"CLOSE_RELATIVE\",\"on\":\"2023-01-05\"}")
record NewConflict(
        @Schema(description = "对方人员标识 The other person's id") @NotNull
        UUID about,

        @Schema(description = "关系 Relation") @NotNull Relation relation,

        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on) {}
