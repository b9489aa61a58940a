package org.qingfeng.education.attendance;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qingfeng.education.access.EducationDesk;
import org.qingfeng.education.access.Sight;
import org.qingfeng.kit.desk.AllowedAction;

/** What the resources of attendances share. */
abstract class AttendanceDesk extends EducationDesk<Attendance, AttendanceView> {
    static final String KIND = "attendance";

    @Inject
    Sight sight;

    @Override
    protected Class<Attendance> type() {
        return Attendance.class;
    }

    @Override
    protected String path() {
        return "attendances";
    }

    @Override
    protected Map<String, Class<?>> sortable() {
        return Map.of("heldOn", LocalDate.class);
    }

    @Override
    protected AttendanceView view(Attendance attendance, List<AllowedAction> allowed) {
        return AttendanceView.of(attendance, allowed);
    }
}
