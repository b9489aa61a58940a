package org.qingfeng.education.reflection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 退回. */
@Schema(
        name = "ReflectionReturning",
        description = "退回 It does not count",
        examples = "{\"on\":\"2023-05-29\",\"reason\":\"与已提交的重复\"}")
record Returning(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "理由 Reason") @NotBlank @Size(max = 2000)
        String reason,

        @Schema(description = "与哪篇重复 The earlier one that it repeats") @Nullable
        UUID duplicateOf) {}
