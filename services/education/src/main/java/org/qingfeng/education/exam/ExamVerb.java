package org.qingfeng.education.exam;

import org.qingfeng.kit.journal.Verb;

/** The steps of a test. */
enum ExamVerb implements Verb {
    ENTER("entered"),
    CHANGE("changed"),
    VOID("voided");

    private final String past;

    ExamVerb(String past) {
        this.past = past;
    }

    @Override
    public String past() {
        return past;
    }

    @Override
    public String method() {
        return this == CHANGE ? "PATCH" : "POST";
    }
}
