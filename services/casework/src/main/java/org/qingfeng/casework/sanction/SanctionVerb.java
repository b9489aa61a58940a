package org.qingfeng.casework.sanction;

import org.qingfeng.kit.journal.Verb;

/** The steps of a sanction. Only those that are not taken by a case or by an appeal are operations of their own. */
public enum SanctionVerb implements Verb {
    /** By its case's decision. */
    MAKE("made"),
    /** By its case's announcement: from then on the person sees it, and the terms of an appeal run. */
    DELIVER("delivered"),
    RESTORE_RIGHTS("rights-restored"),
    EXTEND_PROBATION("probation-extended"),
    /** Overtaken by an expulsion, which is a sanction of its own. */
    EXPEL("overtaken-by-expulsion"),
    /** By an appeal. */
    CHANGE("changed-by-appeal"),
    /** By an appeal. */
    QUASH("quashed-by-appeal"),
    CORRECT("corrected"),
    /** Together with its case, which was changed in what the sanction copies. */
    FOLLOW("followed-its-case"),
    VOID("voided");

    private final String past;

    SanctionVerb(String past) {
        this.past = past;
    }

    @Override
    public String past() {
        return past;
    }
}
