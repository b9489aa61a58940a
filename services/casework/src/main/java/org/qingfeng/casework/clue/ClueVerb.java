package org.qingfeng.casework.clue;

import java.util.Locale;
import org.qingfeng.kit.journal.Verb;

/** What may be done with a clue, and how its event says that it was. */
enum ClueVerb implements Verb {
    REGISTER("registered"),
    CHANGE("changed"),
    ASSIGN("assigned"),
    PROPOSE("proposed"),
    RETURN_PROPOSAL("proposal-returned"),
    /** What is asked; what it does to the clue is said by the method's own verb, one of the next five. */
    APPROVE("approved"),
    BEGIN_INQUIRY("inquiry-approved"),
    BEGIN_VERIFICATION("verification-approved"),
    BEGIN_HOLD("hold-approved"),
    CLOSE("closing-approved"),
    DECIDE_TRANSFER("transfer-approved"),
    DELIVER_INQUIRY("inquiry-delivered"),
    RECORD_REPLY("reply-recorded"),
    REPORT("reported"),
    EXTEND("extended"),
    REVIEW_HOLD("hold-reviewed"),
    FINISH("finished"),
    TRANSFER("transferred"),
    REREGISTER("reregistered"),
    CLARIFY("clarification-proposed"),
    CONSULT_CLARIFICATION("clarification-consulted"),
    APPROVE_CLARIFICATION("clarification-approved"),
    CARRY_OUT_CLARIFICATION("clarification-carried-out"),
    REVISIT_CLARIFICATION("clarification-revisited"),
    SUSPECT_FALSE_ACCUSATION("false-accusation-suspected"),
    VERIFY_ACCUSATION("accusation-verified"),
    CONFIRM_ACCUSATION("accusation-confirmed"),
    REJECT_ACCUSATION("accusation-rejected"),
    CORRECT("corrected"),
    VOID("voided");

    private static final String CLARIFICATION = "_CLARIFICATION";

    private final String past;

    ClueVerb(String past) {
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

    @Override
    public boolean isPart() {
        return name().endsWith(CLARIFICATION);
    }

    /** What is said of a clarification's next steps: {@code consult}, not {@code consult-clarification}. */
    @Override
    public String path() {
        String name = isPart() ? name().substring(0, name().length() - CLARIFICATION.length()) : name();
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String tail() {
        return switch (this) {
            case CHANGE -> "";
            case CLARIFY -> "/clarifications";
            case VERIFY_ACCUSATION -> "/accusation/verify";
            case CONFIRM_ACCUSATION -> "/accusation/confirm";
            case REJECT_ACCUSATION -> "/accusation/reject";
            default -> '/' + path();
        };
    }
}
