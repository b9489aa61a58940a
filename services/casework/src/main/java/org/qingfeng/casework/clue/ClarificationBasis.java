package org.qingfeng.casework.clue;

import org.qingfeng.kit.labels.Labelled;

/** 澄清的提起: by the organ itself, or on application. */
enum ClarificationBasis implements Labelled {
    UNIT("核实机关提出", "proposed by the organ that verified"),
    APPLICATION("本人申请", "applied for by the person");

    private final String zh;
    private final String en;

    ClarificationBasis(String zh, String en) {
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
