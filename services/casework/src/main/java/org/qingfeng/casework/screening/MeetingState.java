package org.qingfeng.casework.screening;

import static org.qingfeng.kit.journal.Transitions.row;

import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** A screening meeting is convened and decides once. */
enum MeetingState implements Labelled {
    CONVENED("已召集", "convened"),
    DECIDED("已决定", "decided"),
    VOIDED("已作废", "voided");

    static final Transitions<MeetingState, MeetingVerb> TABLE = Transitions.of(
            MeetingState.class,
            List.of(row(CONVENED, MeetingVerb.DECIDE, DECIDED), row(CONVENED, MeetingVerb.VOID, VOIDED)));

    private final String zh;
    private final String en;

    MeetingState(String zh, String en) {
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
