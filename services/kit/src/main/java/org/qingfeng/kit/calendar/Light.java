package org.qingfeng.kit.calendar;

/** 三色灯: how a term stands today. */
public enum Light {
    /** Met, met late or waived. */
    GREY("已了结", "settled"),
    RED("已超期", "overdue"),
    YELLOW("临近到期", "due soon"),
    GREEN("正常", "in time");

    private final String zh;
    private final String en;

    Light(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
