package org.qingfeng.education.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumerations of attendances. */
@ApplicationScoped
class AttendanceCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(
                CodeList.of("attendanceState", AttendanceState.class), CodeList.of("attendanceManner", Manner.class));
    }
}
