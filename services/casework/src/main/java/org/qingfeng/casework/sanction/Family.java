package org.qingfeng.casework.sanction;

import org.qingfeng.kit.labels.Labelled;

/** 处分种类所属: who gives it and by which law. */
public enum Family implements Labelled {
    PARTY("党纪处分", "party sanction"),
    GOVERNMENTAL("政务处分", "governmental sanction"),
    UNIT("处分", "sanction by the appointing unit");

    private final String zh;
    private final String en;

    Family(String zh, String en) {
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
