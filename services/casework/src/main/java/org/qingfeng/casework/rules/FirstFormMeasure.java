package org.qingfeng.casework.rules;

import org.qingfeng.kit.labels.Labelled;

/** 第一种形态的十四项措施 (domain B.3, 中纪办发〔2016〕2号). */
public enum FirstFormMeasure implements Labelled {
    INQUIRY_CLOSED("谈话函询了结", "inquiry accepted and closed", "F1-01"),
    VERIFICATION_CLOSED("“面对面”初步核实了结", "closed after a face-to-face verification", "F1-02"),
    REMINDER_TALK("提醒谈话", "reminder talk", "F1-03"),
    WARNING_TALK("警示谈话", "warning talk", "F1-04"),
    CRITICISM_EDUCATION("批评教育", "criticism and education", "F1-05"),
    STOP_VIOLATION("纠正或责令停止违纪行为", "to stop or put right the violation", "F1-06"),
    RETURN_GAINS("责成退出违纪所得", "to return illicit gains", "F1-07"),
    RECTIFY_IN_TIME("限期整改", "to rectify within a term", "F1-08"),
    SELF_EXAMINATION("责令作出口头或书面检查", "oral or written self-examination", "F1-09"),
    DEMOCRATIC_LIFE_MEETING("召开民主生活会批评帮助", "criticism at a democratic life meeting", "F1-10"),
    PUBLIC_APOLOGY("责令公开道歉（检讨）", "public apology", "F1-11"),
    CIRCULATED_CRITICISM("通报（通报批评）", "circulated criticism", "F1-12"),
    ADMONITION("诫勉（诫勉谈话）", "admonition", "F1-13"),
    OTHER_EDUCATION("其他批评教育类措施", "another measure of education", "F1-14");

    private final String zh;
    private final String en;
    private final String code;

    FirstFormMeasure(String zh, String en, String code) {
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
    public String externalCode() {
        return code;
    }
}
