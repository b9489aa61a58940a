package org.qingfeng.education.attendance;

import java.util.Arrays;
import java.util.List;
import org.qingfeng.kit.ledgerfile.Choices;
import org.qingfeng.kit.ledgerfile.Column;
import org.qingfeng.kit.ledgerfile.Ledger;
import org.qingfeng.kit.ledgerfile.OrgCell;
import org.qingfeng.kit.ledgerfile.PersonCell;

/** 出席台账: a line a person and event. A line with a make-up session's 活动标识 makes up at its first event. */
final class AttendanceLedger {
    static final Ledger<Attendance> LEDGER = Ledger.of(
            "出席台账",
            a -> a.id,
            a -> a.version,
            List.of(
                    Column.<Attendance>text("活动标识", "eventId", 36, a -> a.eventId.toString())
                            .required(),
                    Column.<Attendance>text("活动类型", "kind", 20, a -> a.kind.zh())
                            .derived(),
                    Column.<Attendance>date("举办日期", "heldOn", a -> a.heldOn).derived(),
                    Column.<Attendance>person("姓名", "person", a -> new PersonCell(a.person.name(), a.personId))
                            .required(),
                    Column.org("单位", "unit", a -> new OrgCell(a.person.orgCode(), null)),
                    Column.<Attendance>text("职务", "position", 100, a -> a.person.position())
                            .derived(),
                    Column.<Attendance, AttendanceState>choice(
                                    "出席情况",
                                    "status",
                                    Choices.of(Arrays.asList(AttendanceState.values()), AttendanceState::zh),
                                    Attendance::state)
                            .required(),
                    Column.<Attendance>date("受教育日期", "attendedOn", a -> a.attendedOn)
                            .derived(),
                    Column.text("备注", "note", 500, a -> a.note)));

    private AttendanceLedger() {}
}
