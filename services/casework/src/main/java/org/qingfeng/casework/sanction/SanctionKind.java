package org.qingfeng.casework.sanction;

import org.qingfeng.kit.labels.Labelled;

/** 处分档次, in each family from the lightest; which family has which, {@code sanctions.yaml} says. */
public enum SanctionKind implements Labelled {
    WARNING("警告", "warning"),
    DEMERIT("记过", "demerit"),
    SERIOUS_DEMERIT("记大过", "serious demerit"),
    DEMOTION("降级", "demotion in grade"),
    REMOVAL_FROM_POST("撤职", "removal from post"),
    DISMISSAL("开除", "dismissal"),
    SERIOUS_WARNING("严重警告", "serious warning"),
    REMOVAL_FROM_PARTY_POST("撤销党内职务", "removal from party post"),
    PROBATION("留党察看", "probation within the Party"),
    EXPULSION("开除党籍", "expulsion from the Party");

    private final String zh;
    private final String en;

    SanctionKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Within one family the constants ascend. */
    boolean isHeavierThan(SanctionKind other) {
        return compareTo(other) > 0;
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
