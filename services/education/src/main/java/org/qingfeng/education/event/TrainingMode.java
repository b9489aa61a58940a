package org.qingfeng.education.event;

import org.qingfeng.kit.labels.Labelled;

/** 专题培训方式 (domain A.7): lecturers come, or the trainees go. */
public enum TrainingMode implements Labelled {
    INVITED_IN("请进来", "invited in"),
    SENT_OUT("走出去", "sent out");

    private final String zh;
    private final String en;

    TrainingMode(String zh, String en) {
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
