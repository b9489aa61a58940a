package org.qingfeng.casework.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 排查会决定: of every clue at once. */
@Schema(
        description = "排查会决定 What the meeting decides",
        examples =
                "{\"minutes\":\"经集体研究，同意处置意见\",\"items\":[{\"id\":\"018c0a10-0000-7000-8000-000000000041\",\"version\":4,\"approved\":true}]}")
record Decisions(
        @Schema(description = "会议纪要 Minutes") @NotBlank @Size(max = 20_000)
        String minutes,

        @Schema(description = "逐条决定 Decisions") @NotEmpty @Size(max = 100)
        List<@Valid @NotNull ClueDecision> items) {}
