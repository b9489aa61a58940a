package org.qingfeng.casework.complaint;

import org.qingfeng.kit.labels.Labelled;

/** How a complaint came 举报渠道 (domain B.4). */
enum Channel implements Labelled {
    WEB("网上举报（本系统）", "public form"),
    LETTER("来信", "letter"),
    VISIT("来访", "visit"),
    PHONE("来电", "phone"),
    ONLINE("网络举报平台", "another online platform"),
    TRANSFER("转来", "handed over");

    private final String zh;
    private final String en;

    Channel(String zh, String en) {
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
