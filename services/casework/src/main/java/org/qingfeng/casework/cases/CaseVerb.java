package org.qingfeng.casework.cases;

import org.qingfeng.kit.journal.Verb;

/** The steps of a case. */
enum CaseVerb implements Verb {
    PROPOSE("proposed"),
    CHANGE("changed"),
    APPROVE_FILING("filing-approved"),
    CONSENT_FILING("filing-consented"),
    REFUSE_FILING("filing-refused"),
    ASSIGN("assigned"),
    ANNOUNCE_FILING("filing-announced"),
    EXTEND("extended"),
    MEET_PERSON("person-met"),
    HAND_OVER_TO_TRIAL("handed-over-to-trial"),
    RETURN("returned"),
    SEND_TO_COUNTY("sent-to-county"),
    COUNTY_OPINION("county-opinion-given"),
    /** The trial of a case that the county itself filed, which no other reviews. */
    FINISH_TRIAL("trial-finished"),
    BRANCH_MEETING("branch-meeting-held"),
    DECIDE("decided"),
    ANNOUNCE("announced"),
    EXECUTE("executed"),
    REPORT_EXECUTION("execution-reported"),
    CLOSE("closed"),
    REVISIT("revisited"),
    WITHDRAW("withdrawn"),
    SUSPEND("suspended"),
    RESUME("resumed"),
    TERMINATE("terminated"),
    CORRECT("corrected"),
    VOID("voided");

    private final String past;

    CaseVerb(String past) {
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
