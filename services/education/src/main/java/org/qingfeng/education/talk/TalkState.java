package org.qingfeng.education.talk;

import static org.qingfeng.education.talk.TalkVerb.CANCEL;
import static org.qingfeng.education.talk.TalkVerb.CHANGE;
import static org.qingfeng.education.talk.TalkVerb.CORRECT;
import static org.qingfeng.education.talk.TalkVerb.FOLLOW_UP;
import static org.qingfeng.education.talk.TalkVerb.HOLD;
import static org.qingfeng.education.talk.TalkVerb.SIGN;
import static org.qingfeng.education.talk.TalkVerb.SIGN_LAST;
import static org.qingfeng.education.talk.TalkVerb.VOID;
import static org.qingfeng.kit.journal.Transitions.row;
import static org.qingfeng.kit.journal.Transitions.stays;

import java.util.ArrayList;
import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** An integrity talk and its states (domain C6): RECORDED when all its interviewees have signed. */
enum TalkState implements Labelled {
    PLANNED("已计划", "planned"),
    HELD("已谈话", "held"),
    RECORDED("已签字", "recorded and signed"),
    CLOSED("已回访", "followed up"),
    CANCELLED("已取消", "cancelled"),
    VOIDED("作废", "voided");

    static final Transitions<TalkState, TalkVerb> TABLE = Transitions.of(TalkState.class, rows());

    private final String zh;
    private final String en;

    TalkState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    private static List<Transitions.Row<TalkState, TalkVerb>> rows() {
        List<Transitions.Row<TalkState, TalkVerb>> rows = new ArrayList<>(List.of(
                row(PLANNED, HOLD, HELD),
                row(PLANNED, CANCEL, CANCELLED),
                row(HELD, SIGN_LAST, RECORDED),
                row(RECORDED, FOLLOW_UP, CLOSED),
                row(PLANNED, VOID, VOIDED),
                row(HELD, VOID, VOIDED),
                row(RECORDED, VOID, VOIDED),
                row(CLOSED, VOID, VOIDED),
                row(CANCELLED, VOID, VOIDED)));
        rows.addAll(stays(CHANGE, PLANNED));
        rows.addAll(stays(SIGN, HELD));
        rows.addAll(stays(CORRECT, HELD, RECORDED, CLOSED));
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
