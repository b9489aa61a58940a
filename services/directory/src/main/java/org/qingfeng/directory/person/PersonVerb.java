package org.qingfeng.directory.person;

import org.qingfeng.kit.journal.Verb;

/** What may happen to a person's record. */
enum PersonVerb implements Verb {
    CREATE("created"),
    CHANGE("changed"),
    MOVE("moved"),
    CORRECT("corrected"),
    VOID("voided");

    private final String past;

    PersonVerb(String past) {
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
