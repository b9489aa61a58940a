package org.qingfeng.casework.sanction;

import static org.qingfeng.casework.sanction.SanctionVerb.*;
import static org.qingfeng.kit.journal.Transitions.row;
import static org.qingfeng.kit.journal.Transitions.stays;

import java.util.ArrayList;
import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/**
 * A sanction and its states (domain C4). That a period is over follows from its end: IN_PERIOD and RIGHTS_RESTORED read as
 * PERIOD_ENDED from that day on, and a governmental sanction is lifted by that alone (政务处分法第二十六条). Stored is
 * PERIOD_ENDED only of a probation that an expulsion overtook.
 */
public enum SanctionState implements Labelled {
    IN_PERIOD("影响期内", "in its period"),
    PROBATION("留党察看中", "on probation"),
    RIGHTS_RESTORED("已恢复党员权利", "rights restored"),
    PERIOD_ENDED("影响期满", "period ended"),
    IN_FORCE("已生效", "in force"),
    CHANGED("已变更", "changed"),
    QUASHED("已撤销", "quashed"),
    VOIDED("作废", "voided");

    static final Transitions<SanctionState, SanctionVerb> TABLE = Transitions.of(SanctionState.class, rows());

    private final String zh;
    private final String en;

    SanctionState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    private static List<Transitions.Row<SanctionState, SanctionVerb>> rows() {
        List<SanctionState> effective = List.of(IN_PERIOD, PROBATION, RIGHTS_RESTORED, PERIOD_ENDED, IN_FORCE);
        List<Transitions.Row<SanctionState, SanctionVerb>> rows = new ArrayList<>(List.of(
                row(PROBATION, RESTORE_RIGHTS, RIGHTS_RESTORED),
                row(PROBATION, EXTEND_PROBATION, PROBATION),
                row(PROBATION, EXPEL, PERIOD_ENDED)));
        for (SanctionState state : effective) {
            rows.add(row(state, CHANGE, CHANGED));
            rows.add(row(state, QUASH, QUASHED));
            rows.add(row(state, DELIVER, state));
            rows.add(row(state, FOLLOW, state));
            rows.add(row(state, CORRECT, state));
            rows.add(row(state, VOID, VOIDED));
        }
        rows.addAll(stays(FOLLOW, CHANGED, QUASHED));
        rows.add(row(CHANGED, VOID, VOIDED));
        rows.add(row(QUASHED, VOID, VOIDED));
        return rows;
    }

    /** Whether it stands: was neither changed, quashed nor entered by mistake. */
    public boolean isEffective() {
        return this != CHANGED && this != QUASHED && this != VOIDED;
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
