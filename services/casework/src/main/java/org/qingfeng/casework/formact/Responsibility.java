package org.qingfeng.casework.formact;

import org.qingfeng.kit.labels.Labelled;

/** By which responsibility a form is used; figures never mix the two (domain A.3, M04 and M11). */
public enum Responsibility implements Labelled {
    PRINCIPAL("主体责任", "by a leader in his own remit"),
    SUPERVISORY("监督责任", "by the discipline organ");

    private final String zh;
    private final String en;

    Responsibility(String zh, String en) {
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
