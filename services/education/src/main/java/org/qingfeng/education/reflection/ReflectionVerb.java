package org.qingfeng.education.reflection;

import org.qingfeng.kit.journal.Verb;

/** The steps of a reflection. */
enum ReflectionVerb implements Verb {
    SUBMIT("submitted"),
    CHANGE("changed"),
    ACCEPT("accepted"),
    RETURN("returned"),
    VOID("voided");

    private final String past;

    ReflectionVerb(String past) {
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
