package org.qingfeng.rectification.problem;

import org.qingfeng.kit.labels.Labelled;

/** 原因分析 (domain A.6). */
enum Cause implements Labelled {
    PURPOSE("宗旨意识不牢固", "weak sense of purpose"),
    THEORY("理论联系实际不够", "theory apart from practice"),
    INITIATIVE("主动意识欠缺", "lack of initiative"),
    INSTITUTION("制度缺失", "missing rules"),
    SUPERVISION("监督缺位", "missing supervision"),
    CAPABILITY("能力不足", "lack of capability"),
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    Cause(String zh, String en) {
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
