package org.qingfeng.education.post;

import org.qingfeng.kit.labels.Labelled;

/** 转发内容类别 (api.md 5). */
enum Subject implements Labelled {
    DISCIPLINE_RULE("党纪要求", "discipline rule"),
    TYPICAL_CASE("典型案例", "typical case"),
    INTEGRITY_CULTURE("廉洁文化", "integrity culture");

    private final String zh;
    private final String en;

    Subject(String zh, String en) {
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
