package org.qingfeng.kit.person;

import org.qingfeng.kit.labels.Labelled;

/** 职级, from the highest. */
public enum Rank implements Labelled {
    PROVINCIAL("省部级", "provincial or ministerial"),
    BUREAU("地厅级", "bureau"),
    COUNTY("县处级", "county"),
    TOWNSHIP("乡科级", "township"),
    GENERAL("一般干部", "general cadre"),
    VILLAGE_OTHER("农村、企业等其他人员", "village, enterprise and others");

    private final String zh;
    private final String en;

    Rank(String zh, String en) {
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
