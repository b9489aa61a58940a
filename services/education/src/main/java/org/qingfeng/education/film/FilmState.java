package org.qingfeng.education.film;

import static org.qingfeng.education.film.FilmVerb.CHANGE;
import static org.qingfeng.education.film.FilmVerb.VOID;
import static org.qingfeng.kit.journal.Transitions.row;

import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** A film is listed, or was by mistake. */
enum FilmState implements Labelled {
    LISTED("已登记", "listed"),
    VOIDED("作废", "voided");

    static final Transitions<FilmState, FilmVerb> TABLE =
            Transitions.of(FilmState.class, List.of(row(LISTED, CHANGE, LISTED), row(LISTED, VOID, VOIDED)));

    private final String zh;
    private final String en;

    FilmState(String zh, String en) {
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
