package org.qingfeng.casework.clue;

import org.qingfeng.kit.labels.Labelled;

/** A clue and its states (domain C2). What has no row is answered 409 with the verbs that have one. */
enum ClueState implements Labelled {
    REGISTERED("已登记", "Registered"),
    ASSIGNED("已交办", "Assigned"),
    PROPOSED("已提出处置意见", "Disposition proposed"),
    INQUIRY("谈话函询中", "Inquiry"),
    INQUIRY_REPORT_DUE("谈话函询待报告", "Inquiry to be reported on"),
    VERIFY("初步核实中", "Preliminary verification"),
    HOLD("暂存待查", "Held for later"),
    TRANSFERRED("已移送", "Transferred"),
    CONCLUDED("已办结", "Concluded"),
    VOIDED("已作废", "Voided");

    private final String zh;
    private final String en;

    ClueState(String zh, String en) {
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
