package org.qingfeng.rectification.rule;

import org.qingfeng.kit.labels.Labelled;

/** 制度类型: 新建、修订、废止. */
enum RuleKind implements Labelled {
    NEW("新建", "new"),
    REVISED("修订", "revised"),
    REPEALED("废止", "repealed");

    private final String zh;
    private final String en;

    RuleKind(String zh, String en) {
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
