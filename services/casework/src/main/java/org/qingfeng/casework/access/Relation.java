package org.qingfeng.casework.access;

import org.qingfeng.kit.labels.Labelled;

/** How a person stands to another, so that he must recuse himself. */
enum Relation implements Labelled {
    CLOSE_RELATIVE("近亲属", "close relative"),
    WITNESS("证人", "witness"),
    INTEREST("利害关系", "an interest of his own or of a relative"),
    OTHER("其他可能影响公正的关系", "another relation that may impair fairness");

    private final String zh;
    private final String en;

    Relation(String zh, String en) {
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
