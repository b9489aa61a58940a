package org.qingfeng.casework.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.desk.AllowedAction;

/** A screening meeting; its minutes only where they were opened. */
@Schema(name = "ScreeningMeeting", description = "排查会 Screening meeting")
record MeetingView(
        UUID id,
        long version,
        @Schema(description = "状态 State") MeetingState state,
        @Schema(description = "机关 Organ") OrgCode orgCode,
        @Schema(description = "会议日期 Held on") LocalDate heldOn,
        @Schema(description = "参加人 Participants") List<UUID> participants,
        @Schema(description = "线索 Clues") List<UUID> clueIds,
        @Schema(description = "决定日期 Decided on") @Nullable LocalDate decidedOn,

        @Schema(description = "会议纪要，列表中不显示 Minutes, not in lists") @Nullable
        String minutes,

        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    static MeetingView of(ScreeningMeeting m, @Nullable String minutes, List<AllowedAction> allowed) {
        return new MeetingView(
                m.id,
                m.version,
                m.state(),
                m.org(),
                m.heldOn,
                List.of(m.participants),
                m.clueIds,
                m.decidedOn,
                minutes,
                allowed);
    }
}
