package org.qingfeng.casework.formact;

import static org.qingfeng.casework.formact.FormActVerb.*;
import static org.qingfeng.kit.journal.Transitions.row;

import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** A use of the four forms: proposed by hand until approved, and of one person and matter only one effective. */
public enum FormActState implements Labelled {
    PROPOSED("待审批", "proposed"),
    EFFECTIVE("有效", "effective"),
    SUPERSEDED("被更重形态取代", "superseded by a heavier one"),
    VOIDED("作废", "voided");

    static final Transitions<FormActState, FormActVerb> TABLE = Transitions.of(
            FormActState.class,
            List.of(
                    row(PROPOSED, APPROVE, EFFECTIVE),
                    row(PROPOSED, CORRECT, PROPOSED),
                    row(PROPOSED, VOID, VOIDED),
                    row(EFFECTIVE, CORRECT, EFFECTIVE),
                    row(EFFECTIVE, FOLLOW, EFFECTIVE),
                    row(EFFECTIVE, SUPERSEDE, SUPERSEDED),
                    row(EFFECTIVE, VOID, VOIDED),
                    row(SUPERSEDED, CORRECT, SUPERSEDED),
                    row(SUPERSEDED, FOLLOW, SUPERSEDED),
                    row(SUPERSEDED, RESTORE, EFFECTIVE),
                    row(SUPERSEDED, VOID, VOIDED)));

    private final String zh;
    private final String en;

    FormActState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether it was applied, be it that a heavier one counts. */
    boolean isApplied() {
        return this == EFFECTIVE || this == SUPERSEDED;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
