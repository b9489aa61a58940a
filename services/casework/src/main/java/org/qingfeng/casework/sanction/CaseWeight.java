package org.qingfeng.casework.sanction;

import org.qingfeng.kit.labels.Labelled;

/** 案件繁简: what is important or complex is decided by the county. */
public enum CaseWeight implements Labelled {
    SIMPLE("案情简单", "simple"),
    COMPLEX("重要或复杂", "important or complex");

    private final String zh;
    private final String en;

    CaseWeight(String zh, String en) {
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
