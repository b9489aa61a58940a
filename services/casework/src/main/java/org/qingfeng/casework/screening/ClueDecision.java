package org.qingfeng.casework.screening;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is decided of one clue, in the version that the meeting saw. */
@Schema(description = "对一条线索的决定 What is decided of one clue")
record ClueDecision(
        @Schema(description = "线索 Clue") @NotNull UUID id,
        @Schema(description = "所见版本 Version seen") @Min(1) long version,

        @Schema(description = "是否同意处置意见 Whether the proposal is approved") @NotNull
        Boolean approved,

        @Schema(description = "意见，退回时为理由 Opinion; of a return the reason") @Nullable @Size(max = 2000)
        String opinion) {}
