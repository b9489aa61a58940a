package org.qingfeng.rectification.rule;

import static org.qingfeng.kit.journal.Transitions.row;
import static org.qingfeng.kit.journal.Transitions.stays;
import static org.qingfeng.rectification.rule.RuleVerb.ATTACH;
import static org.qingfeng.rectification.rule.RuleVerb.CHANGE;
import static org.qingfeng.rectification.rule.RuleVerb.CORRECT;
import static org.qingfeng.rectification.rule.RuleVerb.ISSUE;
import static org.qingfeng.rectification.rule.RuleVerb.REPEAL;
import static org.qingfeng.rectification.rule.RuleVerb.REVIEW;
import static org.qingfeng.rectification.rule.RuleVerb.REVISE;
import static org.qingfeng.rectification.rule.RuleVerb.VOID;

import java.util.ArrayList;
import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** A rule and its states (domain C1). IN_FORCE is ISSUED from its day on: derived when read, never stored. */
enum RuleState implements Labelled {
    DRAFT("起草", "draft"),
    REVIEWED("已审核", "reviewed"),
    ISSUED("已印发", "issued"),
    IN_FORCE("施行中", "in force"),
    REVISED("已修订", "revised"),
    REPEALED("已废止", "repealed"),
    VOIDED("作废", "voided");

    static final Transitions<RuleState, RuleVerb> TABLE = Transitions.of(RuleState.class, rows());

    private final String zh;
    private final String en;

    RuleState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    private static List<Transitions.Row<RuleState, RuleVerb>> rows() {
        List<Transitions.Row<RuleState, RuleVerb>> rows = new ArrayList<>(List.of(
                row(DRAFT, REVIEW, REVIEWED),
                row(REVIEWED, ISSUE, ISSUED),
                row(ISSUED, REVISE, REVISED),
                row(ISSUED, REPEAL, REPEALED)));
        rows.addAll(stays(CHANGE, DRAFT));
        rows.addAll(stays(ATTACH, DRAFT, REVIEWED, ISSUED));
        rows.addAll(stays(CORRECT, DRAFT, REVIEWED, ISSUED, REVISED, REPEALED));
        for (RuleState state : List.of(DRAFT, REVIEWED, ISSUED, REVISED, REPEALED)) {
            rows.add(row(state, VOID, VOIDED));
        }
        return rows;
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
