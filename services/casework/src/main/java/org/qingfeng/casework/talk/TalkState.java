package org.qingfeng.casework.talk;

import static org.qingfeng.casework.talk.TalkVerb.*;
import static org.qingfeng.kit.journal.Transitions.row;

import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** A talk and its states (domain C6). Who did not come leaves it scheduled, and without a day until it is given a new one. */
public enum TalkState implements Labelled {
    PLANNED("拟谈话", "planned"),
    SCHEDULED("已安排", "scheduled"),
    HELD("已谈话", "held"),
    RECORDED("笔录已签字", "record signed"),
    CLOSED("已回访", "closed"),
    CANCELLED("已取消", "cancelled"),
    VOIDED("作废", "voided");

    static final Transitions<TalkState, TalkVerb> TABLE = Transitions.of(
            TalkState.class,
            List.of(
                    row(PLANNED, APPROVE, SCHEDULED),
                    row(PLANNED, CANCEL, CANCELLED),
                    row(SCHEDULED, NO_SHOW, SCHEDULED),
                    row(SCHEDULED, RESCHEDULE, SCHEDULED),
                    row(SCHEDULED, HOLD, HELD),
                    row(SCHEDULED, CANCEL, CANCELLED),
                    row(HELD, SIGN, RECORDED),
                    row(RECORDED, FOLLOW_UP, CLOSED),
                    row(PLANNED, VOID, VOIDED),
                    row(SCHEDULED, VOID, VOIDED),
                    row(HELD, VOID, VOIDED),
                    row(RECORDED, VOID, VOIDED),
                    row(CLOSED, VOID, VOIDED),
                    row(CANCELLED, VOID, VOIDED)));

    private final String zh;
    private final String en;

    TalkState(String zh, String en) {
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
