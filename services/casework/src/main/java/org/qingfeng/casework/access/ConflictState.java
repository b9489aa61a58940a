package org.qingfeng.casework.access;

import static org.qingfeng.kit.journal.Transitions.row;

import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** A declared conflict holds until it has ended. */
enum ConflictState implements Labelled {
    DECLARED("已声明", "declared"),
    ENDED("已解除", "ended");

    static final Transitions<ConflictState, ConflictVerb> TABLE =
            Transitions.of(ConflictState.class, List.of(row(DECLARED, ConflictVerb.END, ENDED)));

    private final String zh;
    private final String en;

    ConflictState(String zh, String en) {
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
