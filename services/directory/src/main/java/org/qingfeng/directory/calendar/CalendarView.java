package org.qingfeng.directory.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.desk.AllowedAction;

/** The working days of one year. */
@Schema(name = "Calendar", description = "工作日历 The working days of one year")
record CalendarView(
        @Schema(description = "标识 Id") UUID id,
        @Schema(description = "版本 Version, also the ETag") long version,
        @Schema(description = "归属机构 The nation") OrgCode orgCode,
        @Schema(description = "状态 State") CalendarState state,
        @Schema(description = "年份 Year") int year,

        @Schema(description = "放假的周一至周五 Weekdays on which nobody works")
        List<LocalDate> off,

        @Schema(description = "上班的周六、周日 Weekend days that are working days")
        List<LocalDate> work,

        @Schema(description = "依据的通知 The notice that orders it")
        String basis,

        @Schema(description = "状态记录 States, oldest first") List<StateEntry> stateHistory,

        @Schema(description = "可执行操作 What this caller may do next")
        List<AllowedAction> allowedActions) {

    static CalendarView of(Calendar calendar, List<AllowedAction> allowed) {
        return new CalendarView(
                calendar.id,
                calendar.version,
                calendar.org(),
                calendar.state(),
                calendar.year,
                calendar.off,
                calendar.work,
                calendar.basis,
                calendar.stateHistory,
                allowed);
    }
}
