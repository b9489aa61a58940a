package org.qingfeng.education.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.person.PersonSnapshot;

/** An event as it is answered. */
@Schema(name = "Event", description = "教育活动 Education event")
record EventView(
        UUID id,
        long version,
        @Schema(description = "状态 State") EventState state,
        @Schema(description = "类型 Kind") EventKind kind,
        @Schema(description = "方式 Mode") @Nullable TrainingMode mode,
        @Schema(description = "主题 Title") String title,
        @Schema(description = "主办单位（归属） Host") OrgCode orgCode,
        @Schema(description = "专项行动 Campaign") @Nullable UUID campaignId,
        @Schema(description = "计划日期 Planned for") LocalDate plannedOn,
        @Schema(description = "审批日期 Approved on") @Nullable LocalDate approvedOn,

        @Schema(description = "举办日期，统计依据 Held on, by which it counts") @Nullable
        LocalDate heldOn,

        @Schema(description = "地点 Place") @Nullable String place,
        @Schema(description = "主持人 Who chairs it") @Nullable String chair,
        @Schema(description = "授课人 Lecturers") List<Lecturer> lecturers,
        @Schema(description = "所放影片 Film shown") @Nullable UUID filmId,

        @Schema(description = "为哪次活动补课 The event it makes up for") @Nullable
        UUID makeUpOf,

        @Schema(description = "参加范围 Who takes part, in words") @Nullable
        String scope,

        @Schema(description = "学习材料 Materials") @Nullable String materials,
        @Schema(description = "应到人数 How many should come") int due,

        @Schema(description = "应到人员名单，限本级及以下 Roster, of the caller's own organization")
        List<PersonSnapshot> roster,

        @Schema(description = "参加测试人数 How many sat its test") @Nullable
        Integer tested,

        @Schema(description = "测试合格人数 How many passed") @Nullable
        Integer passed,

        @Schema(description = "活动评估 What the event was worth") @Nullable
        String evaluation,

        @Schema(description = "备注 Remark") @Nullable String remark,

        @Schema(description = "延期、取消、更正或作废的理由 Why it was postponed, cancelled, corrected or voided") @Nullable
        String reason,

        @Schema(description = "状态经过 States it was in") List<StateEntry> stateHistory,
        Instant createdAt,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    static EventView of(Event event, List<PersonSnapshot> roster, List<AllowedAction> allowed) {
        return new EventView(
                event.id,
                event.version,
                event.state(),
                event.kind,
                event.mode,
                event.title,
                event.org(),
                event.campaignId,
                event.plannedOn,
                event.approvedOn,
                event.heldOn,
                event.place,
                event.chair,
                event.lecturers,
                event.filmId,
                event.makeUpOf,
                event.scope,
                event.materials,
                event.roster.size(),
                roster,
                event.tested,
                event.passed,
                event.evaluation,
                event.remark,
                event.reason,
                event.stateHistory,
                event.createdAt,
                allowed);
    }
}
