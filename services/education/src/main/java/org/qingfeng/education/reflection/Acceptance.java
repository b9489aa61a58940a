package org.qingfeng.education.reflection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 采纳: with what a person decided on each that it is like. */
@Schema(
        name = "ReflectionAcceptance",
        description = "采纳 It counts; whoever accepts says that it differs from each that it is like",
        examples = "{\"on\":\"2023-05-29\",\"distinctFrom\":[]}")
record Acceptance(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "经比对认定不重复的各篇 Those like it that it was found to differ from") @Size(max = 100)
        List<@NotNull UUID> distinctFrom,

        @Schema(description = "认定理由 Why") @Nullable @Size(max = 2000)
        String reason) {
    Acceptance {
        distinctFrom = List.copyOf(Objects.requireNonNullElse(distinctFrom, List.of()));
    }
}
