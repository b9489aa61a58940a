package org.qingfeng.casework.screening;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 召集排查会. */
@Schema(
        description = "排查会 A screening meeting",
        examples =
                "{\"heldOn\":\"2023-04-26\",\"participants\":[\"018c0a10-0000-7000-8000-000000000061\"],\"clueIds\":[\"018c0a10-0000-7000-8000-000000000041\"]}")
record NewMeeting(
        @Schema(description = "会议日期 Held on") @NotNull LocalDate heldOn,

        @Schema(description = "参加人 Participants") @NotEmpty @Size(max = 50)
        List<@NotNull UUID> participants,

        @Schema(description = "议程：有待批处置意见的线索 Clues with a disposition proposed") @NotEmpty @Size(max = 100)
        List<@NotNull UUID> clueIds) {}
