package org.qingfeng.casework.complaint;

import org.qingfeng.kit.labels.Labelled;

/** How a reporter was told 告知方式. */
enum Means implements Labelled {
    RECEIPT("网上查询（凭查询码）", "by the receipt"),
    PHONE("电话", "phone"),
    VISIT("当面", "face to face"),
    LETTER("书面", "letter");

    private final String zh;
    private final String en;

    Means(String zh, String en) {
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
