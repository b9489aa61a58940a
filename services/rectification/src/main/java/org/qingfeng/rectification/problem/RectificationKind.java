package org.qingfeng.rectification.problem;

import org.qingfeng.kit.labels.Labelled;

/** 整改时限. */
enum RectificationKind implements Labelled {
    IMMEDIATE("立行立改", "at once"),
    LIMITED("限期整改", "by a date"),
    LONG_TERM("长期坚持", "kept up");

    private final String zh;
    private final String en;

    RectificationKind(String zh, String en) {
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
