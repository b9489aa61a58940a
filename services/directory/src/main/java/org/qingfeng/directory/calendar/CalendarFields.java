package org.qingfeng.directory.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingfeng.kit.calendar.CalendarYear;

/** One year's swapped days, and the notice that orders them. */
@Schema(
        description = "工作日历 One year's swapped days",
        examples = "{\"year\":2023,\"off\":[\"2023-01-23\"],\"work\":[\"2023-01-28\"],"
                + "\"basis\":\"国务院办公厅关于2023年部分节假日安排的通知\"}")
record CalendarFields(
        @Schema(description = "年份 Year", examples = "2023") @Min(1949) @Max(2999)
        int year,

        @Schema(description = "放假的周一至周五 Weekdays on which nobody works", examples = "[\"2023-01-23\"]")
        @NotNull
        @Size(max = 366)
        Set<@NotNull LocalDate> off,

        @Schema(description = "上班的周六、周日 Weekend days that are working days", examples = "[\"2023-01-28\"]")
        @NotNull
        @Size(max = 366)
        Set<@NotNull LocalDate> work,

        @Schema(description = "依据的通知 The notice that orders it", examples = "国务院办公厅关于2023年部分节假日安排的通知")
        @NotBlank
        @Size(max = 200)
        String basis) {

    static CalendarFields of(CalendarYear shipped) {
        return new CalendarFields(shipped.year(), shipped.off(), shipped.work(), shipped.basis());
    }

    List<LocalDate> offInOrder() {
        return off.stream().sorted().toList();
    }

    List<LocalDate> workInOrder() {
        return work.stream().sorted().toList();
    }
}
