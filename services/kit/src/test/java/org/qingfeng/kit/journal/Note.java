package org.qingfeng.kit.journal;

import static org.qingfeng.kit.journal.Transitions.row;
import static org.qingfeng.kit.journal.Transitions.stays;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.protection.Protected;

/** A record with something to protect: what was said, and who said it. */
@Entity
@Table(name = "note")
@RecordKind("note")
class Note extends Aggregate<Note.State, Note.Step> {
    enum State {
        KEPT,
        ERASED
    }

    enum Step implements Verb {
        CREATE,
        AMEND,
        MOVE,
        ERASE;

        @Override
        public String past() {
            return "noted";
        }
    }

    /** Who said it. */
    record Witness(String name, String phone) {}

    /** What readers of the topic learn: nothing of what is protected. */
    record NoteEvent(UUID id, long version, OrgCode orgCode, List<StateEntry> stateHistory) implements RecordEvent {}

    private static final Transitions<State, Step> TABLE = Transitions.of(
            State.class,
            Stream.concat(
                            Stream.of(row(State.KEPT, Step.ERASE, State.ERASED)),
                            Stream.of(stays(Step.AMEND, State.KEPT), stays(Step.MOVE, State.KEPT))
                                    .flatMap(List::stream))
                    .toList());

    public @Nullable Protected said;

    public @Nullable Protected witness;

    /** For Hibernate. */
    protected Note() {}

    Note(OrgCode org, String said, Witness witness, Moment moment) {
        super(org, State.KEPT, Step.CREATE, moment.today(), moment);
        this.said = Protected.of(said);
        this.witness = Protected.of(witness);
    }

    void amend(String more) {
        to(Step.AMEND);
        said = Protected.of((said == null ? "" : said.text()) + more);
    }

    void move(OrgCode other) {
        to(Step.MOVE);
        orgCode = other.value();
    }

    void erase() {
        to(Step.ERASE);
        forget();
    }

    @Override
    protected Transitions<State, Step> transitions() {
        return TABLE;
    }

    @Override
    protected RecordEvent event(Function<UUID, PersonRef> refer) {
        return new NoteEvent(id, version, org(), stateHistory);
    }
}
