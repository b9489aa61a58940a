package org.qingfeng.casework.complaint;

import org.qingfeng.kit.labels.Labelled;

/** What the classification found 分办结果. */
enum ComplaintScope implements Labelled {
    IN_SCOPE("属于受理范围", "in scope"),
    OUT_OF_SCOPE("不属于受理范围", "out of scope"),
    BELONGS_UPPER("属于上级受理", "belongs to an upper organ"),
    BELONGS_LOWER("属于下级受理", "belongs to a lower organ");

    private final String zh;
    private final String en;

    ComplaintScope(String zh, String en) {
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
