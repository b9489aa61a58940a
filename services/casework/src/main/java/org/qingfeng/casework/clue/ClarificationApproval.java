package org.qingfeng.casework.clue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 审批澄清. */
@Schema(
        description = "审批澄清 Approval with the ways",
        examples = "{\"on\":\"2023-04-27\",\"ways\":[\"WRITTEN\",\"MEETING\"]}")
record ClarificationApproval(
        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on,

        @Schema(description = "澄清方式 Ways") @Size(max = 4) List<@NotNull ClarificationWay> ways) {
    ClarificationApproval {
        ways = List.copyOf(Objects.requireNonNullElse(ways, List.of()));
    }
}
