package org.qingfeng.education.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.education.event.EventKind;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.person.PersonSnapshot;

/** An attendance as it is answered. */
@Schema(name = "Attendance", description = "出席记录 Attendance")
record AttendanceView(
        UUID id,
        long version,
        @Schema(description = "出席情况 State") AttendanceState state,
        @Schema(description = "活动 Event") UUID eventId,
        @Schema(description = "活动类型 Its kind") EventKind kind,
        @Schema(description = "举办日期 Held on") LocalDate heldOn,
        @Schema(description = "人员 Person") PersonSnapshot person,
        @Schema(description = "归属单位 Unit that it counts at") OrgCode orgCode,
        @Schema(description = "是否应到 Whether he should come") boolean rostered,
        @Schema(description = "登记方式 How it was told") Manner manner,

        @Schema(description = "受教育日期，统计依据 The day by which it counts") @Nullable
        LocalDate attendedOn,

        @Schema(description = "补课场次 The session that made it up") @Nullable
        UUID madeUpAt,

        @Schema(description = "备注 Note") @Nullable String note,
        @Schema(description = "状态经过 States it was in") List<StateEntry> stateHistory,
        Instant createdAt,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    static AttendanceView of(Attendance attendance, List<AllowedAction> allowed) {
        return new AttendanceView(
                attendance.id,
                attendance.version,
                attendance.state(),
                attendance.eventId,
                attendance.kind,
                attendance.heldOn,
                attendance.person,
                attendance.org(),
                attendance.rostered,
                attendance.manner,
                attendance.attendedOn,
                attendance.madeUpAt,
                attendance.note,
                attendance.stateHistory,
                attendance.createdAt,
                allowed);
    }
}
