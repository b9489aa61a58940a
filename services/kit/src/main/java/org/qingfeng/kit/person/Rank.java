package org.qingfeng.kit.person;

import org.qingfeng.kit.labels.Labelled;

/** 职级 as statistics group it, from the highest; each with the code of the official table (domain E.3). */
public enum Rank implements Labelled {
    PROVINCIAL("省部级", "provincial or ministerial", "PRO"),
    BUREAU("地厅级", "bureau", "DEP"),
    COUNTY("县处级", "county", "COU"),
    TOWNSHIP("乡科级", "township", "TOW"),
    GENERAL("一般干部", "general cadre", "GEN"),
    VILLAGE_OTHER("农村、企业等其他人员", "village, enterprise and others", "OTH");

    private final String zh;
    private final String en;
    private final String externalCode;

    Rank(String zh, String en, String externalCode) {
        this.zh = zh;
        this.en = en;
        this.externalCode = externalCode;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String externalCode() {
        return externalCode;
    }
}
