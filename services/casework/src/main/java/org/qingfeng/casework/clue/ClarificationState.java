package org.qingfeng.casework.clue;

import org.qingfeng.kit.labels.Labelled;

/** 澄清正名的进展 (domain C2b). */
enum ClarificationState implements Labelled {
    PROPOSED("已提出", "proposed"),
    REVIEWED("已征求本人意见", "the person was consulted"),
    SCHEDULED("已批准", "approved"),
    DONE("已澄清", "done"),
    CLOSED("已回访", "revisited");

    private final String zh;
    private final String en;

    ClarificationState(String zh, String en) {
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
