package org.qingfeng.education.post;

import org.qingfeng.kit.journal.Verb;

/** The steps of a post. */
enum PostVerb implements Verb {
    DRAFT("drafted"),
    CHANGE("changed"),
    PUBLISH("published"),
    RETRACT("retracted"),
    CORRECT("corrected"),
    VOID("voided");

    private final String past;

    PostVerb(String past) {
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
