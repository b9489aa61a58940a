package org.qingfeng.casework.cases;

import org.qingfeng.kit.labels.Labelled;

/** 处理结果: what a case is decided to. */
enum CaseOutcome implements Labelled {
    SANCTION("给予处分", "sanction"),
    EXEMPT("免予处分", "exempt from sanction"),
    NO_SANCTION("不予处分", "no sanction"),
    FORM1("运用第一种形态", "first form"),
    TRANSFER_JUSTICE("移送司法机关", "transferred to justice");

    private final String zh;
    private final String en;

    CaseOutcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether sanctions are given with it: an expelled person may be transferred as well. */
    boolean mayHaveSanctions() {
        return this == SANCTION || this == TRANSFER_JUSTICE;
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
