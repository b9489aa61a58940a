package org.qingfeng.casework.clue;

import org.qingfeng.kit.labels.Labelled;

/** 澄清方式: written always, the others beside it (domain B.4). */
enum ClarificationWay implements Labelled {
    WRITTEN("书面澄清", "in writing"),
    FACE_TO_FACE("当面澄清", "face to face"),
    MEETING("会议澄清", "at a meeting"),
    CIRCULAR("通报澄清", "by a circular");

    private final String zh;
    private final String en;

    ClarificationWay(String zh, String en) {
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
