package org.qingfeng.rectification.problem;

import org.qingfeng.kit.labels.Labelled;

/** 回头看结论. */
enum LookBackResult implements Labelled {
    PASSED("未反弹", "held"),
    RELAPSED("反弹回潮", "relapsed");

    private final String zh;
    private final String en;

    LookBackResult(String zh, String en) {
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
