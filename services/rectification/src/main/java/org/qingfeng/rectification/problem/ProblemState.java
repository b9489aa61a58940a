package org.qingfeng.rectification.problem;

import static org.qingfeng.kit.journal.Transitions.row;
import static org.qingfeng.kit.journal.Transitions.stays;
import static org.qingfeng.rectification.problem.ProblemVerb.*;

import java.util.ArrayList;
import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** A problem and its states (domain C1). What has no row is answered 409 with the verbs that have one. */
enum ProblemState implements Labelled {
    DRAFT("查摆登记", "draft"),
    CONFIRMED("已审定", "confirmed"),
    RECTIFYING("整改中", "rectifying"),
    PENDING_ACCEPTANCE("待验收", "pending acceptance"),
    CLOSED("已销号", "closed"),
    MERGED("已合并", "merged"),
    NOT_A_PROBLEM("不作为问题", "not a problem"),
    VOIDED("作废", "voided");

    static final Transitions<ProblemState, ProblemVerb> TABLE = Transitions.of(ProblemState.class, rows());

    private final String zh;
    private final String en;

    ProblemState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    private static List<Transitions.Row<ProblemState, ProblemVerb>> rows() {
        List<Transitions.Row<ProblemState, ProblemVerb>> rows = new ArrayList<>(List.of(
                row(DRAFT, CONFIRM, CONFIRMED),
                row(CONFIRMED, MERGE, MERGED),
                row(CONFIRMED, REJECT, NOT_A_PROBLEM),
                row(CONFIRMED, APPROVE_PLAN, RECTIFYING),
                row(RECTIFYING, SUBMIT, PENDING_ACCEPTANCE),
                row(PENDING_ACCEPTANCE, RETURN, RECTIFYING),
                row(PENDING_ACCEPTANCE, ACCEPT, CLOSED),
                row(CLOSED, RELAPSE, RECTIFYING)));
        rows.addAll(stays(CHANGE, DRAFT));
        rows.addAll(stays(EXTEND, RECTIFYING));
        rows.addAll(stays(DECIDE_EXTENSION, RECTIFYING));
        rows.addAll(stays(LOOK_BACK, CLOSED));
        rows.addAll(stays(ABSORB, CONFIRMED, RECTIFYING, PENDING_ACCEPTANCE));
        rows.addAll(stays(ATTACH, DRAFT, CONFIRMED, RECTIFYING, PENDING_ACCEPTANCE, CLOSED));
        rows.addAll(stays(CORRECT, DRAFT, CONFIRMED, RECTIFYING, PENDING_ACCEPTANCE, CLOSED, MERGED, NOT_A_PROBLEM));
        for (ProblemState state : values()) {
            if (state != VOIDED) {
                rows.add(row(state, VOID, VOIDED));
            }
        }
        rows.addAll(measureRows());
        return rows;
    }

    /** In which states of the problem something may happen to a measure; what may, MeasureState says. */
    private static List<Transitions.Row<ProblemState, ProblemVerb>> measureRows() {
        List<Transitions.Row<ProblemState, ProblemVerb>> rows = new ArrayList<>();
        rows.addAll(stays(ADD_MEASURE, DRAFT, CONFIRMED, RECTIFYING));
        rows.addAll(stays(CHANGE_MEASURE, DRAFT, CONFIRMED, RECTIFYING));
        rows.addAll(stays(APPROVE_MEASURE, RECTIFYING));
        rows.addAll(stays(PROGRESS_MEASURE, RECTIFYING));
        rows.addAll(stays(COMPLETE_MEASURE, RECTIFYING));
        rows.addAll(stays(VERIFY_MEASURE, RECTIFYING, PENDING_ACCEPTANCE, CLOSED));
        rows.addAll(stays(MAKE_LONG_TERM_MEASURE, RECTIFYING, PENDING_ACCEPTANCE, CLOSED));
        rows.addAll(stays(CANCEL_MEASURE, DRAFT, CONFIRMED, RECTIFYING));
        rows.addAll(stays(REOPEN_MEASURE, RECTIFYING));
        rows.addAll(stays(
                CORRECT_MEASURE, DRAFT, CONFIRMED, RECTIFYING, PENDING_ACCEPTANCE, CLOSED, MERGED, NOT_A_PROBLEM));
        return rows;
    }

    /** On the books and not closed. */
    boolean isOpen() {
        return this == CONFIRMED || this == RECTIFYING || this == PENDING_ACCEPTANCE;
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
