package org.qingfeng.casework.cases;

import static org.qingfeng.casework.cases.CaseVerb.*;
import static org.qingfeng.kit.journal.Transitions.row;
import static org.qingfeng.kit.journal.Transitions.stays;

import java.util.ArrayList;
import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** A case and its states (domain C3). */
enum CaseState implements Labelled {
    PROPOSED("拟立案", "proposed"),
    REFUSED("不予立案", "refused"),
    APPROVED("已批准立案", "filed"),
    INVESTIGATING("审查调查中", "investigating"),
    REPORT_READY("审查调查报告完成", "report ready"),
    TRIAL("审理中", "in trial"),
    COUNTY_REVIEW("县级审核中", "in county review"),
    TRIAL_DONE("审理终结", "trial done"),
    DECIDED("已决定", "decided"),
    ANNOUNCED("已宣布", "announced"),
    EXECUTED("已执行", "executed"),
    CLOSED("已归档", "closed"),
    WITHDRAWN("撤销案件", "withdrawn"),
    SUSPENDED("中止", "suspended"),
    TERMINATED("终止", "terminated"),
    VOIDED("作废", "voided");

    static final Transitions<CaseState, CaseVerb> TABLE = Transitions.of(CaseState.class, rows());

    private final String zh;
    private final String en;

    CaseState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    private static List<Transitions.Row<CaseState, CaseVerb>> rows() {
        List<Transitions.Row<CaseState, CaseVerb>> rows = new ArrayList<>(List.of(
                row(PROPOSED, CONSENT_FILING, APPROVED),
                row(PROPOSED, REFUSE_FILING, REFUSED),
                row(APPROVED, ANNOUNCE_FILING, INVESTIGATING),
                row(INVESTIGATING, MEET_PERSON, REPORT_READY),
                row(REPORT_READY, HAND_OVER_TO_TRIAL, TRIAL),
                row(TRIAL, RETURN, INVESTIGATING),
                row(TRIAL, SEND_TO_COUNTY, COUNTY_REVIEW),
                row(TRIAL, FINISH_TRIAL, TRIAL_DONE),
                row(COUNTY_REVIEW, COUNTY_OPINION, TRIAL_DONE),
                // 报批案件: the county reviews once more before its own body decides.
                row(TRIAL_DONE, SEND_TO_COUNTY, COUNTY_REVIEW),
                row(TRIAL_DONE, DECIDE, DECIDED),
                row(DECIDED, ANNOUNCE, ANNOUNCED),
                row(ANNOUNCED, EXECUTE, EXECUTED),
                row(EXECUTED, CLOSE, CLOSED),
                row(INVESTIGATING, SUSPEND, SUSPENDED),
                row(SUSPENDED, RESUME, INVESTIGATING)));
        rows.addAll(stays(CHANGE, PROPOSED));
        rows.addAll(stays(APPROVE_FILING, PROPOSED, APPROVED, INVESTIGATING));
        rows.addAll(stays(CONSENT_FILING, APPROVED, INVESTIGATING));
        rows.addAll(stays(ASSIGN, PROPOSED, APPROVED, INVESTIGATING, REPORT_READY));
        rows.addAll(stays(EXTEND, INVESTIGATING, TRIAL));
        rows.addAll(stays(MEET_PERSON, REPORT_READY));
        rows.addAll(stays(BRANCH_MEETING, TRIAL_DONE));
        rows.addAll(stays(REPORT_EXECUTION, EXECUTED));
        rows.addAll(stays(REVISIT, ANNOUNCED, EXECUTED, CLOSED));
        rows.addAll(ends());
        return rows;
    }

    private static List<Transitions.Row<CaseState, CaseVerb>> ends() {
        List<Transitions.Row<CaseState, CaseVerb>> rows = new ArrayList<>();
        List<CaseState> filed =
                List.of(APPROVED, INVESTIGATING, REPORT_READY, TRIAL, COUNTY_REVIEW, TRIAL_DONE, SUSPENDED);
        rows.add(row(PROPOSED, WITHDRAW, WITHDRAWN));
        for (CaseState state : filed) {
            rows.add(row(state, WITHDRAW, WITHDRAWN));
            rows.add(row(state, TERMINATE, TERMINATED));
        }
        for (CaseState state : values()) {
            if (state != VOIDED) {
                rows.add(row(state, VOID, VOIDED));
                rows.add(row(state, CORRECT, state));
            }
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
