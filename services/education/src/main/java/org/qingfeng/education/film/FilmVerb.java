package org.qingfeng.education.film;

import org.qingfeng.kit.journal.Verb;

/** The steps of a film. */
enum FilmVerb implements Verb {
    LIST("listed"),
    CHANGE("changed"),
    VOID("voided");

    private final String past;

    FilmVerb(String past) {
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
