package org.qingfeng.directory.ruleparameter;

import org.qingfeng.kit.journal.Verb;

/** What may happen to it, always with the document that orders it. */
enum RuleParameterVerb implements Verb {
    CREATE("created"),
    CHANGE("changed"),
    VOID("voided");

    private final String past;

    RuleParameterVerb(String past) {
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
