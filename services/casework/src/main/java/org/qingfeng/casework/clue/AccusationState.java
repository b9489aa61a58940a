package org.qingfeng.casework.clue;

import org.qingfeng.kit.labels.Labelled;

/** 诬告陷害认定的进展 (domain C2c). */
enum AccusationState implements Labelled {
    SUSPECTED("疑似诬告", "suspected"),
    MISTAKE("错告", "a mistake, answered by education"),
    PROPOSED("拟认定诬告陷害", "to be put to the upper organ"),
    CONFIRMED_BY_UPPER("上级认定诬告陷害", "confirmed by the upper organ"),
    REJECTED("不予认定", "not confirmed");

    private final String zh;
    private final String en;

    AccusationState(String zh, String en) {
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
