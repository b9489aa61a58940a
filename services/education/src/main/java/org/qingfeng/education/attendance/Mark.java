package org.qingfeng.education.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.person.PersonSnapshot;

/** One line of the list. */
@Schema(description = "一人的出席情况 Attendance of one person")
record Mark(
        @Schema(description = "应到人员 Somebody on the roster") @Nullable
        UUID personId,

        @Schema(description = "列席人员 A guest, who is not on it") @Nullable @Valid
        PersonSnapshot person,

        @Schema(description = "出席情况；补课由补课场次登记 How it was; making up is entered at its session") @NotNull
        AttendanceState status,

        @Schema(description = "已有记录的所见版本 The version seen, if there is a record already") @Nullable @Min(1)
        Long version,

        @Schema(description = "备注，如请假事由 Note") @Nullable @Size(max = 500)
        String note) {

    @Nullable
    UUID who() {
        return personId != null ? personId : person == null ? null : person.personId();
    }
}
