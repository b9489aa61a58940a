package org.qingfeng.casework.complaint;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 交办: to whom a complaint is given. */
@Schema(description = "交办 To whom it is given", examples = "{\"officerId\":\"0191d3a0-0000-7000-8000-000000000007\"}")
record Given(
        @Schema(description = "承办人 The officer") @NotNull UUID officerId,

        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on) {}
