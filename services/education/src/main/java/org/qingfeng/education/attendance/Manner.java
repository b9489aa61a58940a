package org.qingfeng.education.attendance;

import org.qingfeng.kit.labels.Labelled;

/** How an attendance was told. */
enum Manner implements Labelled {
    LIST("名单登记", "by list"),
    LEDGER("台账导入", "by ledger"),
    CODE("扫码签到", "by one-time code");

    private final String zh;
    private final String en;

    Manner(String zh, String en) {
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
