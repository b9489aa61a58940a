package org.qingfeng.education.event;

import org.qingfeng.kit.journal.Verb;

/** The steps of an event. */
enum EventVerb implements Verb {
    PLAN("planned"),
    CHANGE("changed"),
    APPROVE("approved"),
    ANNOUNCE("announced"),
    HOLD("held"),
    OPEN_SIGN_IN("sign-in-opened"),
    RECORD_TEST("test-recorded"),
    COMPLETE("completed"),
    ARCHIVE("archived"),
    POSTPONE("postponed"),
    CANCEL("cancelled"),
    CORRECT("corrected"),
    VOID("voided");

    private final String past;

    EventVerb(String past) {
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
