package org.qingfeng.directory.calendar;

import static org.qingfeng.directory.calendar.CalendarVerb.CHANGE;
import static org.qingfeng.directory.calendar.CalendarVerb.VOID;
import static org.qingfeng.kit.journal.Transitions.row;

import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** 工作日历: in force, or entered by mistake. */
enum CalendarState implements Labelled {
    ACTIVE("有效", "In force"),
    VOIDED("作废", "Voided");

    static final Transitions<CalendarState, CalendarVerb> TABLE =
            Transitions.of(CalendarState.class, List.of(row(ACTIVE, CHANGE, ACTIVE), row(ACTIVE, VOID, VOIDED)));

    private final String zh;
    private final String en;

    CalendarState(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
