package org.qingfeng.casework.clue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 交办. */
@Schema(
        description = "交办 Who handles the clue",
        examples = "{\"on\":\"2023-04-04\",\"handlers\":[\"018c0a10-0000-7000-8000-000000000061\"]}")
record Assignment(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "承办人，第一位为主办 Persons who handle it, the first in charge") @Size(max = 20)
        List<@NotNull UUID> handlers,

        @Schema(description = "要求 What is asked of them") @Nullable @Size(max = 2000)
        String note) {
    Assignment {
        handlers = List.copyOf(Objects.requireNonNullElse(handlers, List.of()));
    }
}
