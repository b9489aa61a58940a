package org.qingfeng.education.talk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.desk.AllowedAction;

/** A talk as it is answered; what was said only to a reading that says why. */
@Schema(name = "IntegrityTalk", description = "廉政谈话 Integrity talk")
record TalkView(
        UUID id,
        long version,
        @Schema(description = "状态 State") TalkState state,
        @Schema(description = "类型 Type") TalkType type,
        @Schema(description = "组织单位（归属） Host") OrgCode orgCode,
        @Schema(description = "计划日期 Planned for") LocalDate plannedOn,

        @Schema(description = "谈话日期，统计依据 Held on, by which it counts") @Nullable
        LocalDate heldOn,

        @Schema(description = "地点 Place") @Nullable String place,
        @Schema(description = "事由 Topic") String topic,
        @Schema(description = "谈话人 Interviewers") List<Interviewer> interviewers,
        @Schema(description = "谈话对象 Interviewees") List<Interviewee> interviewees,
        @Schema(description = "记录人 Recorder") @Nullable String recorder,

        @Schema(description = "谈话内容，仅查看时 What was said, only when it is read by itself") @Nullable
        TalkContent content,

        @Schema(description = "取消、更正或作废的理由 Why it was cancelled, corrected or voided") @Nullable
        String reason,

        @Schema(description = "状态经过 States it was in") List<StateEntry> stateHistory,
        Instant createdAt,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    static TalkView of(Talk talk, List<AllowedAction> allowed) {
        return new TalkView(
                talk.id,
                talk.version,
                talk.state(),
                talk.type,
                talk.org(),
                talk.plannedOn,
                talk.heldOn,
                talk.place,
                talk.topic,
                talk.interviewers,
                talk.interviewees,
                talk.recorder,
                talk.said(),
                talk.reason,
                talk.stateHistory,
                talk.createdAt,
                allowed);
    }
}
