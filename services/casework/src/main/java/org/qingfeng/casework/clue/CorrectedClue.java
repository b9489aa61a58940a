package org.qingfeng.casework.clue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** 更正后的线索. */
@Schema(description = "更正内容 What may be corrected of a clue", examples = "{\"receivedOn\":\"2023-04-03\"}")
record CorrectedClue(
        @Schema(description = "归属单位 Attributed organization", implementation = String.class) @NotNull
        OrgCode orgCode,

        @Schema(description = "线索来源 Source") @NotNull ClueSource source,

        @Schema(description = "受理日期 Received on") @NotNull LocalDate receivedOn,

        @Schema(description = "首次处置批准日期 First disposition approved on") @Nullable
        LocalDate firstApprovedOn,

        @Schema(description = "办结日期 Concluded on") @Nullable LocalDate concludedOn,

        @Schema(description = "线索内容 What the clue says") @NotNull @Valid
        ClueDetails details) {
    static CorrectedClue of(Clue clue) {
        return new CorrectedClue(
                clue.org(), clue.source, clue.receivedOn, clue.firstApprovedOn, clue.concludedOn, clue.details());
    }
}
