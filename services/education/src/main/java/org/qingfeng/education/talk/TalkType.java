package org.qingfeng.education.talk;

import org.qingfeng.kit.labels.Labelled;

/** 谈话类型: the first three are integrity talks (M22), the last is not (M28). */
enum TalkType implements Labelled {
    DUTY("廉政履职谈话", "integrity talk on duty"),
    PRE_APPOINTMENT("任前廉政谈话", "talk before an appointment"),
    PRE_HOLIDAY("节前廉政谈话", "talk before a holiday"),
    HEART_TO_HEART("谈心谈话", "heart-to-heart talk");

    private final String zh;
    private final String en;

    TalkType(String zh, String en) {
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
