package org.qingfeng.casework.clue;

import static org.qingfeng.casework.clue.ClueVerb.*;
import static org.qingfeng.kit.journal.Transitions.row;
import static org.qingfeng.kit.journal.Transitions.stays;

import java.util.ArrayList;
import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** A clue and its states (domain C2). What has no row is answered 409 with the verbs that have one. */
enum ClueState implements Labelled {
    REGISTERED("已登记", "Registered"),
    ASSIGNED("已交办", "Assigned"),
    PROPOSED("已提出处置意见", "Disposition proposed"),
    INQUIRY("谈话函询中", "Inquiry"),
    INQUIRY_REPORT_DUE("谈话函询待报告", "Inquiry to be reported on"),
    VERIFY("初步核实中", "Preliminary verification"),
    HOLD("暂存待查", "Held for later"),
    TRANSFERRED("已移送", "Transferred"),
    CONCLUDED("已办结", "Concluded"),
    VOIDED("已作废", "Voided");

    static final Transitions<ClueState, ClueVerb> TABLE = Transitions.of(ClueState.class, rows());

    private final String zh;
    private final String en;

    ClueState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    private static List<Transitions.Row<ClueState, ClueVerb>> rows() {
        List<Transitions.Row<ClueState, ClueVerb>> rows = new ArrayList<>(List.of(
                row(REGISTERED, ASSIGN, ASSIGNED),
                row(ASSIGNED, PROPOSE, PROPOSED),
                row(PROPOSED, RETURN_PROPOSAL, ASSIGNED),
                row(PROPOSED, BEGIN_INQUIRY, INQUIRY),
                row(PROPOSED, BEGIN_VERIFICATION, VERIFY),
                row(PROPOSED, BEGIN_HOLD, HOLD),
                row(PROPOSED, CLOSE, CONCLUDED),
                row(PROPOSED, DECIDE_TRANSFER, TRANSFERRED),
                row(INQUIRY, RECORD_REPLY, INQUIRY_REPORT_DUE),
                row(INQUIRY_REPORT_DUE, BEGIN_INQUIRY, INQUIRY),
                row(INQUIRY_REPORT_DUE, BEGIN_VERIFICATION, VERIFY),
                row(INQUIRY_REPORT_DUE, FINISH, CONCLUDED),
                row(VERIFY, BEGIN_HOLD, HOLD),
                row(VERIFY, FINISH, CONCLUDED),
                row(HOLD, BEGIN_VERIFICATION, VERIFY),
                row(HOLD, BEGIN_INQUIRY, INQUIRY),
                row(HOLD, CLOSE, CONCLUDED),
                row(CONCLUDED, REREGISTER, REGISTERED)));
        rows.addAll(stays(ASSIGN, ASSIGNED, INQUIRY, INQUIRY_REPORT_DUE, VERIFY, HOLD));
        rows.addAll(stays(PROPOSE, INQUIRY_REPORT_DUE, VERIFY, HOLD));
        rows.addAll(stays(RETURN_PROPOSAL, INQUIRY_REPORT_DUE, VERIFY, HOLD));
        rows.addAll(stays(APPROVE, PROPOSED, INQUIRY_REPORT_DUE, VERIFY, HOLD));
        rows.addAll(stays(DELIVER_INQUIRY, INQUIRY));
        rows.addAll(stays(REPORT, INQUIRY_REPORT_DUE, VERIFY));
        rows.addAll(stays(EXTEND, VERIFY));
        rows.addAll(stays(REVIEW_HOLD, HOLD));
        rows.addAll(stays(TRANSFER, TRANSFERRED));
        rows.addAll(stays(CHANGE, REGISTERED, ASSIGNED, PROPOSED, INQUIRY, INQUIRY_REPORT_DUE, VERIFY, HOLD));
        rows.addAll(afterwards());
        return rows;
    }

    /** What is owed after the conclusion, and what puts an entry right. */
    private static List<Transitions.Row<ClueState, ClueVerb>> afterwards() {
        List<Transitions.Row<ClueState, ClueVerb>> rows = new ArrayList<>();
        for (ClueVerb verb : List.of(
                CLARIFY,
                CONSULT_CLARIFICATION,
                APPROVE_CLARIFICATION,
                CARRY_OUT_CLARIFICATION,
                REVISIT_CLARIFICATION,
                SUSPECT_FALSE_ACCUSATION,
                VERIFY_ACCUSATION,
                CONFIRM_ACCUSATION,
                REJECT_ACCUSATION)) {
            rows.addAll(stays(verb, CONCLUDED));
        }
        for (ClueState state : values()) {
            if (state != VOIDED) {
                rows.addAll(stays(CORRECT, state));
                rows.add(row(state, VOID, VOIDED));
            }
        }
        return rows;
    }

    /** In hand 在办: registered and neither concluded nor handed over; held clues count. */
    boolean isInHand() {
        return this != TRANSFERRED && this != CONCLUDED && this != VOIDED;
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
