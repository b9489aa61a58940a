package org.qingfeng.rectification.problem;

import static org.qingfeng.kit.journal.Transitions.row;
import static org.qingfeng.kit.journal.Transitions.stays;
import static org.qingfeng.rectification.problem.ProblemVerb.*;

import java.util.ArrayList;
import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** A measure and its states (domain C1). */
enum MeasureState implements Labelled {
    DRAFT("拟定", "draft"),
    APPROVED("已批准", "approved"),
    IN_PROGRESS("进行中", "in progress"),
    DONE("已完成", "done"),
    VERIFIED("已核验", "verified"),
    LONG_TERM("长期坚持", "kept up"),
    CANCELLED("已取消", "cancelled");

    static final Transitions<MeasureState, ProblemVerb> TABLE = Transitions.of(MeasureState.class, rows());

    private final String zh;
    private final String en;

    MeasureState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    private static List<Transitions.Row<MeasureState, ProblemVerb>> rows() {
        List<Transitions.Row<MeasureState, ProblemVerb>> rows = new ArrayList<>(List.of(
                row(DRAFT, CHANGE_MEASURE, DRAFT),
                row(DRAFT, APPROVE_MEASURE, APPROVED),
                row(APPROVED, PROGRESS_MEASURE, IN_PROGRESS),
                row(IN_PROGRESS, PROGRESS_MEASURE, IN_PROGRESS),
                row(IN_PROGRESS, COMPLETE_MEASURE, DONE),
                row(DONE, VERIFY_MEASURE, VERIFIED)));
        for (MeasureState state : List.of(APPROVED, IN_PROGRESS, DONE, VERIFIED)) {
            rows.add(row(state, MAKE_LONG_TERM_MEASURE, LONG_TERM));
        }
        for (MeasureState state : List.of(DRAFT, APPROVED, IN_PROGRESS)) {
            rows.add(row(state, CANCEL_MEASURE, CANCELLED));
        }
        for (MeasureState state : List.of(DONE, VERIFIED, LONG_TERM)) {
            rows.add(row(state, REOPEN_MEASURE, IN_PROGRESS));
        }
        rows.addAll(stays(CORRECT_MEASURE, values()));
        return rows;
    }

    boolean isFinished() {
        return this == DONE || this == VERIFIED || this == LONG_TERM;
    }

    /** Still to be worked on. */
    boolean isOpen() {
        return this == APPROVED || this == IN_PROGRESS;
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
