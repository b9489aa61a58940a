package org.qingfeng.education.post;

import org.qingfeng.kit.labels.Labelled;

/** 宣传阵地 by kind; its name stands beside it. */
enum Channel implements Labelled {
    OFFICIAL_ACCOUNT("公众号", "official account"),
    CADRE_GROUP("干部群", "chat group of cadres"),
    WEBSITE("网站", "website"),
    BROADCAST("村村响广播", "village broadcast"),
    NOTICE_BOARD("宣传栏", "notice board"),
    OTHER("其他", "other");

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
