package org.qingfeng.directory.ruleparameter;

import static org.qingfeng.directory.ruleparameter.RuleParameterVerb.CHANGE;
import static org.qingfeng.directory.ruleparameter.RuleParameterVerb.VOID;
import static org.qingfeng.kit.journal.Transitions.row;

import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** 规则参数: in force, or entered by mistake. */
enum RuleParameterState implements Labelled {
    ACTIVE("有效", "In force"),
    VOIDED("作废", "Voided");

    static final Transitions<RuleParameterState, RuleParameterVerb> TABLE =
            Transitions.of(RuleParameterState.class, List.of(row(ACTIVE, CHANGE, ACTIVE), row(ACTIVE, VOID, VOIDED)));

    private final String zh;
    private final String en;

    RuleParameterState(String zh, String en) {
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
