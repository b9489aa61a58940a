package org.qingfeng.casework.complaint;

import org.qingfeng.kit.journal.Verb;

/** What may be done with a complaint, and how its event says that it was. */
enum ComplaintVerb implements Verb {
    REGISTER("registered"),
    ASSIGN("assigned"),
    /** What is asked; where it leads elsewhere, that is said by one of the next three. */
    CLASSIFY("classified"),
    ROUTE_OUT("routed-out"),
    PASS_UP("passed-up"),
    PASS_DOWN("passed-down"),
    ACCEPT("accepted"),
    NOTIFY("reporter-notified"),
    LINK_REPEAT("repeat-linked"),
    RETURN("returned"),
    TO_CLUE("made-clue"),
    /** The clue was concluded; in real name that makes the feedback due. */
    LEARN_CONCLUSION("conclusion-learned"),
    OWE_FEEDBACK("conclusion-learned"),
    FEED_BACK("fed-back"),
    ANSWER("answered"),
    ASK_IDENTITY("identity-asked"),
    APPROVE_IDENTITY("identity-approved"),
    REFUSE_IDENTITY("identity-refused"),
    OPEN_IDENTITY("identity-opened"),
    VOID("voided");

    private final String past;

    ComplaintVerb(String past) {
        this.past = past;
    }

    @Override
    public String past() {
        return past;
    }
}
