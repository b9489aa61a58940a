package org.qingfeng.casework.clue;

import org.qingfeng.kit.journal.Verb;

/** What may be done with a clue, and how its event says that it was. */
enum ClueVerb implements Verb {
    REGISTER("registered");

    private final String past;

    ClueVerb(String past) {
        this.past = past;
    }

    @Override
    public String past() {
        return past;
    }
}
