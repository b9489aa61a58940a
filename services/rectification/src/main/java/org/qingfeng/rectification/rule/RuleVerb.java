package org.qingfeng.rectification.rule;

import org.qingfeng.kit.journal.Verb;

/** The steps of a rule. */
enum RuleVerb implements Verb {
    DRAFT("drafted"),
    CHANGE("changed"),
    REVIEW("reviewed"),
    ISSUE("issued"),
    REVISE("revised"),
    REPEAL("repealed"),
    CORRECT("corrected"),
    VOID("voided"),
    ATTACH("evidence-attached");

    private final String past;

    RuleVerb(String past) {
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
    public String tail() {
        return switch (this) {
            case CHANGE -> "";
            case ATTACH -> "/attachments";
            default -> '/' + path();
        };
    }
}
