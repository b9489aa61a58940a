package org.qingfeng.casework.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 提出澄清. */
@Schema(
        description = "提出澄清 Clarification proposed",
        examples = "{\"on\":\"2023-04-25\",\"basis\":\"UNIT\",\"reason\":\"反映问题失实，造成不良影响\"}")
record NewClarification(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "提起 By whom it is raised") @NotNull
        ClarificationBasis basis,

        @Schema(description = "澄清对象，默认全部被反映人 Persons to clear, all subjects by default") @Size(max = 50)
        List<@NotNull UUID> personIds,

        @Schema(description = "理由 Reason") @NotBlank @Size(max = 2000)
        String reason) {
    NewClarification {
        personIds = List.copyOf(Objects.requireNonNullElse(personIds, List.of()));
    }
}
