package org.qingfeng.casework.sanction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** What the steps of a sanction say. */
final class SanctionSteps {
    private SanctionSteps() {}

    @Schema(
            name = "ProbationExpulsion",
            description = "察看期间开除党籍 Expelled during probation",
            examples = "{\"on\":\"2024-02-20\",\"decidingOrgCode\":\"990106000000-010\",\"reason\":\"察看期间坚持不改\"}")
    record Expulsion(
            @Schema(description = "决定日期，默认今天 Business date, today by default") @Nullable
            LocalDate on,

            @Schema(description = "决定机关 Organ that decides", implementation = String.class) @NotNull
            OrgCode decidingOrgCode,

            @Schema(description = "处分决定文号 Number of the decision") @Nullable @Size(max = 100)
            String documentNumber,

            @Schema(description = "理由 Reason") @NotBlank @Size(max = 2000)
            String reason) {

        NewSanction asked() {
            return new NewSanction(
                    Family.PARTY,
                    SanctionKind.EXPULSION,
                    decidingOrgCode,
                    documentNumber,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }
}
