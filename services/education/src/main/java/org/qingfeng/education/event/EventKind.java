package org.qingfeng.education.event;

import org.qingfeng.kit.labels.Labelled;

/** 教育活动类型 (api.md 5). M21 counts the first two. */
public enum EventKind implements Labelled {
    WARNING_CONFERENCE("警示教育大会", "warning-education conference"),
    INTEGRITY_TRAINING("廉政培训", "integrity training"),
    FILM_SCREENING("观看警示教育片", "film screening"),
    SPECIAL_TRAINING("专题培训", "special training"),
    THEME_ACTIVITY("主题活动", "theme activity"),
    BASE_VISIT("参观廉政教育基地", "visit to an education base"),
    COURT_HEARING("旁听庭审", "attending a court hearing");

    private final String zh;
    private final String en;

    EventKind(String zh, String en) {
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
