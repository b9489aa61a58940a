package org.qingfeng.casework.rules;

import org.qingfeng.kit.labels.Labelled;

/** 六项纪律 (domain B.1). */
public enum Discipline implements Labelled {
    D1("政治纪律", "political discipline"),
    D2("组织纪律", "organizational discipline"),
    D3("廉洁纪律", "discipline of integrity"),
    D4("群众纪律", "discipline towards the masses"),
    D5("工作纪律", "discipline of work"),
    D6("生活纪律", "discipline of life");

    private final String zh;
    private final String en;

    Discipline(String zh, String en) {
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
