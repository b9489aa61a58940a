package org.qingfeng.rectification.campaign;

import org.qingfeng.kit.journal.Verb;

/** The steps of a campaign. */
enum CampaignVerb implements Verb {
    DRAFT("drafted"),
    CHANGE("changed"),
    LAUNCH("launched"),
    CONCLUDE("concluded"),
    CORRECT("corrected"),
    VOID("voided");

    private final String past;

    CampaignVerb(String past) {
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
