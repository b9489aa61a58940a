package org.qingfeng.education.post;

import static org.qingfeng.education.post.PostVerb.CHANGE;
import static org.qingfeng.education.post.PostVerb.CORRECT;
import static org.qingfeng.education.post.PostVerb.PUBLISH;
import static org.qingfeng.education.post.PostVerb.RETRACT;
import static org.qingfeng.education.post.PostVerb.VOID;
import static org.qingfeng.kit.journal.Transitions.row;
import static org.qingfeng.kit.journal.Transitions.stays;

import java.util.ArrayList;
import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** A post and its states; PUBLISHED counts (M25). */
enum PostState implements Labelled {
    DRAFT("待发布", "draft"),
    PUBLISHED("已发布", "published"),
    RETRACTED("已撤回", "retracted"),
    VOIDED("作废", "voided");

    static final Transitions<PostState, PostVerb> TABLE = Transitions.of(PostState.class, rows());

    private final String zh;
    private final String en;

    PostState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    private static List<Transitions.Row<PostState, PostVerb>> rows() {
        List<Transitions.Row<PostState, PostVerb>> rows = new ArrayList<>(List.of(
                row(DRAFT, PUBLISH, PUBLISHED),
                row(PUBLISHED, RETRACT, RETRACTED),
                row(DRAFT, VOID, VOIDED),
                row(PUBLISHED, VOID, VOIDED),
                row(RETRACTED, VOID, VOIDED)));
        rows.addAll(stays(CHANGE, DRAFT));
        rows.addAll(stays(CORRECT, PUBLISHED, RETRACTED));
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
