package org.qingfeng.casework.complaint;

import static org.qingfeng.casework.complaint.ComplaintVerb.*;
import static org.qingfeng.kit.journal.Transitions.row;
import static org.qingfeng.kit.journal.Transitions.stays;

import java.util.ArrayList;
import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** A complaint and its states (domain C2). What has no row is answered 409 with the verbs that have one. */
enum ComplaintState implements Labelled {
    RECEIVED("已收到", "received", Progress.RECEIVED),
    OUT_OF_SCOPE("不属于受理范围", "out of scope", Progress.NOT_HERE),
    SENT_UP("已报送上级", "passed to the upper organ", Progress.PASSED_ON),
    SENT_DOWN("已转下级", "passed to the lower organ", Progress.PASSED_ON),
    ACCEPTED("已受理", "accepted", Progress.IN_HAND),
    LINKED_REPEAT("重复件", "repeat of another", Progress.IN_HAND),
    RETURNED("已退回", "returned", Progress.RETURNED),
    CLUE_CREATED("已转为问题线索", "made a clue", Progress.IN_HAND),
    FEEDBACK_DUE("待反馈", "feedback due", Progress.FINISHED),
    FEEDBACK_DONE("已反馈", "fed back", Progress.FINISHED),
    VOIDED("已作废", "voided", Progress.RETURNED);

    static final Transitions<ComplaintState, ComplaintVerb> TABLE = Transitions.of(ComplaintState.class, rows());

    private final String zh;
    private final String en;
    private final Progress progress;

    ComplaintState(String zh, String en, Progress progress) {
        this.zh = zh;
        this.en = en;
        this.progress = progress;
    }

    private static List<Transitions.Row<ComplaintState, ComplaintVerb>> rows() {
        List<Transitions.Row<ComplaintState, ComplaintVerb>> rows = new ArrayList<>(List.of(
                row(RECEIVED, ROUTE_OUT, OUT_OF_SCOPE),
                row(RECEIVED, PASS_UP, SENT_UP),
                row(RECEIVED, PASS_DOWN, SENT_DOWN),
                row(RECEIVED, ACCEPT, ACCEPTED),
                row(RECEIVED, LINK_REPEAT, LINKED_REPEAT),
                row(RECEIVED, RETURN, RETURNED),
                row(ACCEPTED, PASS_UP, SENT_UP),
                row(ACCEPTED, LINK_REPEAT, LINKED_REPEAT),
                row(ACCEPTED, RETURN, RETURNED),
                row(ACCEPTED, TO_CLUE, CLUE_CREATED),
                row(CLUE_CREATED, OWE_FEEDBACK, FEEDBACK_DUE),
                row(FEEDBACK_DUE, FEED_BACK, FEEDBACK_DONE)));
        rows.addAll(stays(CLASSIFY, RECEIVED, ACCEPTED));
        rows.addAll(stays(ASSIGN, RECEIVED, ACCEPTED, CLUE_CREATED, FEEDBACK_DUE));
        rows.addAll(stays(NOTIFY, ACCEPTED, CLUE_CREATED));
        rows.addAll(stays(LEARN_CONCLUSION, CLUE_CREATED));
        rows.addAll(stays(
                ANSWER,
                RECEIVED,
                OUT_OF_SCOPE,
                SENT_DOWN,
                ACCEPTED,
                LINKED_REPEAT,
                RETURNED,
                CLUE_CREATED,
                FEEDBACK_DUE,
                FEEDBACK_DONE));
        for (ComplaintVerb verb : List.of(ASK_IDENTITY, APPROVE_IDENTITY, REFUSE_IDENTITY, OPEN_IDENTITY)) {
            rows.addAll(stays(verb, RECEIVED, ACCEPTED, LINKED_REPEAT, CLUE_CREATED, FEEDBACK_DUE, FEEDBACK_DONE));
        }
        for (ComplaintState state : values()) {
            if (state != VOIDED) {
                rows.add(row(state, VOID, VOIDED));
            }
        }
        return rows;
    }

    /** What somebody with the receipt is told. */
    Progress progress() {
        return progress;
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
