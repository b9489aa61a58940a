package org.qingfeng.directory.calendar;

import org.qingfeng.kit.journal.Verb;

/** What may happen to it, always with the document that orders it. */
enum CalendarVerb implements Verb {
    CREATE("created"),
    CHANGE("changed"),
    VOID("voided");

    private final String past;

    CalendarVerb(String past) {
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
