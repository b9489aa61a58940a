package org.qingfeng.casework.clue;

import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.labels.Labelled;

/** 办结方式: why a clue is concluded (domain C2). */
enum Conclusion implements Labelled {
    ACCEPTED_CLOSED("采信了结", "explanation accepted", null),
    FORM1("运用第一种形态", "first form", "F1A"),
    UNFOUNDED("失实了结", "unfounded", "UNF"),
    NO_ACTION("予以了结", "closed without action", null),
    CASE_FILED("立案", "led to a case", "FILED"),
    TO_PARTY_ORG("移送有关党组织处理", "handed to the Party organization", "TOORG");

    private final String zh;
    private final String en;
    private final @Nullable String code;

    Conclusion(String zh, String en, @Nullable String code) {
        this.zh = zh;
        this.en = en;
        this.code = code;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public @Nullable String externalCode() {
        return code;
    }
}
