package org.qingfeng.directory.person;

import static org.qingfeng.directory.person.PersonVerb.CHANGE;
import static org.qingfeng.directory.person.PersonVerb.CORRECT;
import static org.qingfeng.directory.person.PersonVerb.MOVE;
import static org.qingfeng.directory.person.PersonVerb.VOID;
import static org.qingfeng.kit.journal.Transitions.row;

import java.util.List;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.labels.Labelled;

/** A person's record; whether somebody is at work or retired are flags, not states. */
enum PersonState implements Labelled {
    ACTIVE("有效", "In force"),
    VOIDED("作废", "Voided");

    static final Transitions<PersonState, PersonVerb> TABLE = Transitions.of(
            PersonState.class,
            List.of(
                    row(ACTIVE, CHANGE, ACTIVE),
                    row(ACTIVE, MOVE, ACTIVE),
                    row(ACTIVE, CORRECT, ACTIVE),
                    row(ACTIVE, VOID, VOIDED)));

    private final String zh;
    private final String en;

    PersonState(String zh, String en) {
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
