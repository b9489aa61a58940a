package org.qingfeng.education.event;

import static org.qingfeng.education.event.EventVerb.ANNOUNCE;
import static org.qingfeng.education.event.EventVerb.APPROVE;
import static org.qingfeng.education.event.EventVerb.ARCHIVE;
import static org.qingfeng.education.event.EventVerb.CANCEL;
import static org.qingfeng.education.event.EventVerb.CHANGE;
import static org.qingfeng.education.event.EventVerb.COMPLETE;
import static org.qingfeng.education.event.EventVerb.CORRECT;
import static org.qingfeng.education.event.EventVerb.HOLD;
import static org.qingfeng.education.event.EventVerb.OPEN_SIGN_IN;
import static org.qingfeng.education.event.EventVerb.POSTPONE;
import static org.qingfeng.education.event.EventVerb.RECORD_TEST;
import static org.qingfeng.education.event.EventVerb.VOID;
import static org.qingfeng.kit.journal.Transitions.row;
import static org.qingfeng.kit.journal.Transitions.stays;

import java.util.ArrayList;
import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** An event and its states (domain C8). */
public enum EventState implements Labelled {
    PLANNED("已计划", "planned"),
    ANNOUNCED("已发布", "announced"),
    HELD("已举办", "held"),
    COMPLETED("已完成", "completed"),
    ARCHIVED("已归档", "archived"),
    POSTPONED("已延期", "postponed"),
    CANCELLED("已取消", "cancelled"),
    VOIDED("作废", "voided");

    static final Transitions<EventState, EventVerb> TABLE = Transitions.of(EventState.class, rows());

    private final String zh;
    private final String en;

    EventState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    private static List<Transitions.Row<EventState, EventVerb>> rows() {
        List<Transitions.Row<EventState, EventVerb>> rows = new ArrayList<>(List.of(
                row(PLANNED, ANNOUNCE, ANNOUNCED),
                row(PLANNED, POSTPONE, POSTPONED),
                row(PLANNED, CANCEL, CANCELLED),
                row(ANNOUNCED, HOLD, HELD),
                row(ANNOUNCED, POSTPONE, POSTPONED),
                row(ANNOUNCED, CANCEL, CANCELLED),
                row(POSTPONED, ANNOUNCE, ANNOUNCED),
                row(POSTPONED, CANCEL, CANCELLED),
                row(HELD, COMPLETE, COMPLETED),
                row(COMPLETED, ARCHIVE, ARCHIVED),
                row(PLANNED, VOID, VOIDED),
                row(ANNOUNCED, VOID, VOIDED),
                row(POSTPONED, VOID, VOIDED),
                row(HELD, VOID, VOIDED),
                row(COMPLETED, VOID, VOIDED),
                row(ARCHIVED, VOID, VOIDED),
                row(CANCELLED, VOID, VOIDED)));
        rows.addAll(stays(APPROVE, PLANNED));
        rows.addAll(stays(CHANGE, PLANNED, ANNOUNCED, POSTPONED));
        rows.addAll(stays(OPEN_SIGN_IN, HELD));
        rows.addAll(stays(RECORD_TEST, HELD, COMPLETED));
        rows.addAll(stays(CORRECT, HELD, COMPLETED, ARCHIVED));
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
