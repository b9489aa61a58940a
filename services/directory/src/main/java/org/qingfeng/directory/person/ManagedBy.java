package org.qingfeng.directory.person;

import org.qingfeng.kit.labels.Labelled;

/** 干部管理权限: at which level a cadre is appointed. */
enum ManagedBy implements Labelled {
    CENTRAL("中管", "Central"),
    PROVINCE("省管", "Province"),
    CITY("市管", "City"),
    COUNTY("县管", "County"),
    TOWN("镇管", "Town");

    private final String zh;
    private final String en;

    ManagedBy(String zh, String en) {
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
