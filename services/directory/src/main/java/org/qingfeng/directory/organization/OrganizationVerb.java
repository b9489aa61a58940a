package org.qingfeng.directory.organization;

import org.qingfeng.kit.journal.Verb;

/** What may happen to an organization. */
enum OrganizationVerb implements Verb {
    CREATE("created"),
    CHANGE("changed"),
    SUCCEED("succeeded"),
    CORRECT("corrected"),
    VOID("voided");

    private final String past;

    OrganizationVerb(String past) {
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
