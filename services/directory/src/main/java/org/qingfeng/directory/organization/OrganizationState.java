package org.qingfeng.directory.organization;

import static org.qingfeng.directory.organization.OrganizationVerb.CHANGE;
import static org.qingfeng.directory.organization.OrganizationVerb.CORRECT;
import static org.qingfeng.directory.organization.OrganizationVerb.SUCCEED;
import static org.qingfeng.directory.organization.OrganizationVerb.VOID;
import static org.qingfeng.kit.journal.Transitions.row;

import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** An organization's states. A succeeded one stays readable: history keeps the code of its time. */
enum OrganizationState implements Labelled {
    ACTIVE("在用", "In use"),
    SUCCEEDED("已变更", "Succeeded by another code"),
    VOIDED("作废", "Voided");

    static final Transitions<OrganizationState, OrganizationVerb> TABLE = Transitions.of(
            OrganizationState.class,
            List.of(
                    row(ACTIVE, CHANGE, ACTIVE),
                    row(ACTIVE, SUCCEED, SUCCEEDED),
                    row(ACTIVE, CORRECT, ACTIVE),
                    row(ACTIVE, VOID, VOIDED),
                    row(SUCCEEDED, CORRECT, SUCCEEDED),
                    row(SUCCEEDED, VOID, VOIDED)));

    private final String zh;
    private final String en;

    OrganizationState(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
