package org.qingfeng.casework.formact;

import org.qingfeng.kit.journal.Verb;

/** What may happen to a use of the four forms. FOLLOW, SUPERSEDE and RESTORE are taken by the installation itself. */
public enum FormActVerb implements Verb {
    RECORD("recorded"),
    APPROVE("approved"),
    CORRECT("corrected"),
    /** Its clue, case or talk was changed in what the act has from it. */
    FOLLOW("followed-its-matter"),
    /** A heavier one of the same person and matter stands. */
    SUPERSEDE("superseded"),
    /** What superseded it is void. */
    RESTORE("restored"),
    VOID("voided");

    private final String past;

    FormActVerb(String past) {
        this.past = past;
    }

    @Override
    public String past() {
        return past;
    }
}
