package org.qingfeng.casework.screening;

import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.problem.Refusal;

/** What a screening meeting refuses. */
enum MeetingRefusal implements Refusal {
    CLUE_TWICE(422, "线索重复", "A clue is named twice"),
    NOTHING_PROPOSED(409, "该线索没有待批的处置意见", "Nothing is proposed of this clue"),
    CLUES_MISSING(422, "须对会议的每条线索作出决定，缺 {0} 条", "Every clue of the meeting has to be decided, {0} are missing"),
    NOT_ON_THE_AGENDA(422, "该线索不在会议议程内", "The clue is not on the agenda"),
    RETURN_NEEDS_A_REASON(422, "退回须说明理由", "A return needs its reason");

    private final int status;
    private final String zh;
    private final String en;

    MeetingRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public @Nullable String article() {
        return this == CLUES_MISSING ? "监督执纪工作规则第二十一条" : null;
    }
}
