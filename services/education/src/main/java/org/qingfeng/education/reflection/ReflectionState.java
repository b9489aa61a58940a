package org.qingfeng.education.reflection;

import static org.qingfeng.education.reflection.ReflectionVerb.ACCEPT;
import static org.qingfeng.education.reflection.ReflectionVerb.CHANGE;
import static org.qingfeng.education.reflection.ReflectionVerb.RETURN;
import static org.qingfeng.education.reflection.ReflectionVerb.VOID;
import static org.qingfeng.kit.journal.Transitions.row;
import static org.qingfeng.kit.journal.Transitions.stays;

import java.util.ArrayList;
import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** A reflection and its states; ACCEPTED counts (M23). */
enum ReflectionState implements Labelled {
    SUBMITTED("已提交", "submitted"),
    ACCEPTED("已采纳", "accepted"),
    RETURNED("已退回", "returned"),
    VOIDED("作废", "voided");

    static final Transitions<ReflectionState, ReflectionVerb> TABLE = Transitions.of(ReflectionState.class, rows());

    private final String zh;
    private final String en;

    ReflectionState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    private static List<Transitions.Row<ReflectionState, ReflectionVerb>> rows() {
        List<Transitions.Row<ReflectionState, ReflectionVerb>> rows = new ArrayList<>(List.of(
                row(SUBMITTED, ACCEPT, ACCEPTED),
                row(SUBMITTED, RETURN, RETURNED),
                row(SUBMITTED, VOID, VOIDED),
                row(ACCEPTED, VOID, VOIDED),
                row(RETURNED, VOID, VOIDED)));
        rows.addAll(stays(CHANGE, SUBMITTED));
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
