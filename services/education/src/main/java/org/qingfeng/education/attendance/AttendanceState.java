package org.qingfeng.education.attendance;

import static org.qingfeng.education.attendance.AttendanceVerb.FOLLOW;
import static org.qingfeng.education.attendance.AttendanceVerb.MAKE_UP;
import static org.qingfeng.education.attendance.AttendanceVerb.MARK_ABSENT;
import static org.qingfeng.education.attendance.AttendanceVerb.MARK_ATTENDED;
import static org.qingfeng.education.attendance.AttendanceVerb.MARK_EXCUSED;
import static org.qingfeng.education.attendance.AttendanceVerb.VOID;
import static org.qingfeng.kit.journal.Transitions.row;
import static org.qingfeng.kit.journal.Transitions.stays;

import java.util.ArrayList;
import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** 出席情况: what is not ABSENT or EXCUSED is a person-time 人次. */
public enum AttendanceState implements Labelled {
    ATTENDED("出席", "attended"),
    ABSENT("缺席", "absent"),
    EXCUSED("请假", "excused"),
    MADE_UP("已补课", "made up"),
    GUEST("列席", "guest"),
    VOIDED("作废", "voided");

    static final Transitions<AttendanceState, AttendanceVerb> TABLE = Transitions.of(AttendanceState.class, rows());

    private final String zh;
    private final String en;

    AttendanceState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    private static List<Transitions.Row<AttendanceState, AttendanceVerb>> rows() {
        List<Transitions.Row<AttendanceState, AttendanceVerb>> rows = new ArrayList<>(List.of(
                row(ABSENT, MARK_ATTENDED, ATTENDED),
                row(EXCUSED, MARK_ATTENDED, ATTENDED),
                row(ATTENDED, MARK_ABSENT, ABSENT),
                row(EXCUSED, MARK_ABSENT, ABSENT),
                row(MADE_UP, MARK_ABSENT, ABSENT),
                row(ATTENDED, MARK_EXCUSED, EXCUSED),
                row(ABSENT, MARK_EXCUSED, EXCUSED),
                row(ABSENT, MAKE_UP, MADE_UP),
                row(EXCUSED, MAKE_UP, MADE_UP),
                row(ATTENDED, VOID, VOIDED),
                row(ABSENT, VOID, VOIDED),
                row(EXCUSED, VOID, VOIDED),
                row(MADE_UP, VOID, VOIDED),
                row(GUEST, VOID, VOIDED)));
        rows.addAll(stays(FOLLOW, ATTENDED, ABSENT, EXCUSED, MADE_UP, GUEST));
        return rows;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
