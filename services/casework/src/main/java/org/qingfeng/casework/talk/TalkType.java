package org.qingfeng.casework.talk;

import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.FirstFormMeasure;
import org.qingfeng.kit.labels.Labelled;

/** What a talk is for (domain C6); those that are a measure of the first form say which. */
public enum TalkType implements Labelled {
    REMINDER_TALK("谈话提醒", "reminder", FirstFormMeasure.REMINDER_TALK, Matter.ANY),
    CRITICISM_EDUCATION("批评教育", "criticism and education", FirstFormMeasure.CRITICISM_EDUCATION, Matter.ANY),
    SELF_EXAMINATION("责令检查", "self-examination ordered", FirstFormMeasure.SELF_EXAMINATION, Matter.ANY),
    ADMONITION("诫勉谈话", "admonition", FirstFormMeasure.ADMONITION, Matter.ANY),
    INQUIRY("函询谈话", "inquiry", null, Matter.CLUE),
    INVESTIGATION("审查谈话", "investigation", null, Matter.CASE),
    TRIAL("审理谈话", "trial", null, Matter.CASE),
    REVISIT("回访谈话", "visit afterwards", null, Matter.ANY);

    /** To what it belongs. */
    enum Matter {
        /** To a clue, to a case, or to neither. */
        ANY,
        CLUE,
        CASE
    }

    private final String zh;
    private final String en;
    private final @Nullable FirstFormMeasure measure;
    private final Matter matter;

    TalkType(String zh, String en, @Nullable FirstFormMeasure measure, Matter matter) {
        this.zh = zh;
        this.en = en;
        this.measure = measure;
        this.matter = matter;
    }

    /** The measure of the first form that it is. */
    @Nullable
    FirstFormMeasure measure() {
        return measure;
    }

    Matter matter() {
        return matter;
    }

    /** By another than who plans it: every use of the first form by the organ has an approver, and so has an inquiry. */
    boolean needsApproval() {
        return measure != null || this == INQUIRY;
    }

    boolean needsTwoOfficers() {
        return this != REVISIT;
    }

    /** Only with the person whom the clue or case is about; an investigation hears others as well. */
    boolean isWithItsSubject() {
        return measure != null || this == INQUIRY;
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
        return measure == null ? null : measure.externalCode();
    }
}
