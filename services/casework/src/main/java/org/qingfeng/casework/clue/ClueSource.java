package org.qingfeng.casework.clue;

import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.labels.Labelled;

/** 线索来源: the six sources with their parts (domain B.5). */
public enum ClueSource implements Labelled {
    PETITION("信访举报", "petition or complaint", "PET"),
    PETITION_REAL_NAME("实名举报", "complaint in real name", "PET-REAL"),
    PETITION_ANONYMOUS("匿名举报", "anonymous complaint", "PET-ANON"),
    SUPERVISION("监督检查发现", "found in supervision", "SUP"),
    CASE("审查调查中发现", "found in another case", "CASE"),
    INSPECTION_TOUR("巡视巡察移交", "handed over by an inspection tour", "INSP"),
    UPPER("上级交办", "assigned by the upper organ", "ASSIGN"),
    OTHER_UNIT("其他单位移交", "handed over by another unit", "TRANS"),
    OTHER_UNIT_AUDIT("审计移交", "handed over by the auditors", "TRANS-AUD"),
    OTHER_UNIT_JUDICIAL("司法机关移交", "handed over by a judicial organ", "TRANS-JUS"),
    OTHER_UNIT_LAW_ENFORCEMENT("行政执法机关移交", "handed over by a law-enforcement organ", "TRANS-LAW"),
    OTHER_UNIT_MEDIA("媒体舆情", "the media", "TRANS-MED"),
    SURRENDER("主动投案", "surrender", "SURR"),
    OTHER("其他", "other", "OTH");

    private final String zh;
    private final String en;
    private final @Nullable String code;

    ClueSource(String zh, String en, @Nullable String code) {
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
