package org.qingfeng.education.exam;

import static org.qingfeng.education.exam.ExamVerb.CHANGE;
import static org.qingfeng.education.exam.ExamVerb.VOID;
import static org.qingfeng.kit.journal.Transitions.row;

import java.util.ArrayList;
import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** A test is in the books, or was by mistake. */
enum ExamState implements Labelled {
    ENTERED("已登记", "entered"),
    VOIDED("作废", "voided");

    static final Transitions<ExamState, ExamVerb> TABLE = Transitions.of(ExamState.class, rows());

    private final String zh;
    private final String en;

    ExamState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    private static List<Transitions.Row<ExamState, ExamVerb>> rows() {
        List<Transitions.Row<ExamState, ExamVerb>> rows =
                new ArrayList<>(List.of(row(ENTERED, CHANGE, ENTERED), row(ENTERED, VOID, VOIDED)));
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
