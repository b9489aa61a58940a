package org.qingfeng.education.talk;

import org.qingfeng.kit.journal.Verb;

/** The steps of an integrity talk. */
enum TalkVerb implements Verb {
    PLAN("planned"),
    CHANGE("changed"),
    HOLD("held"),
    SIGN("signed"),
    SIGN_LAST("signed"),
    FOLLOW_UP("followed-up"),
    CANCEL("cancelled"),
    CORRECT("corrected"),
    VOID("voided");

    private final String past;

    TalkVerb(String past) {
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
