package org.qingfeng.casework.clue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.casework.ClueEvent;
import org.qingfeng.kit.journal.Proposer;

/** 澄清正名 (C2b): part of a concluded clue; whom it clears stands in the content. */
record Clarification(
        int number,
        ClarificationState state,
        ClarificationBasis basis,
        int persons,
        LocalDate proposedOn,
        @Nullable Proposer proposedBy,
        @Nullable LocalDate consultedOn,
        @Nullable Boolean wanted,
        @Nullable LocalDate approvedOn,
        List<ClarificationWay> ways,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate revisitedOn) {

    static Clarification proposed(int number, ClarificationBasis basis, int persons, LocalDate on, Proposer proposer) {
        return new Clarification(
                number,
                ClarificationState.PROPOSED,
                basis,
                persons,
                on,
                proposer,
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    Clarification consulted(LocalDate on, boolean agreed) {
        return new Clarification(
                number,
                ClarificationState.REVIEWED,
                basis,
                persons,
                proposedOn,
                proposedBy,
                on,
                agreed,
                approvedOn,
                ways,
                doneOn,
                revisitedOn);
    }

    Clarification approved(LocalDate on, List<ClarificationWay> decided) {
        return new Clarification(
                number,
                ClarificationState.SCHEDULED,
                basis,
                persons,
                proposedOn,
                proposedBy,
                consultedOn,
                wanted,
                on,
                List.copyOf(decided),
                doneOn,
                revisitedOn);
    }

    Clarification done(LocalDate on) {
        return new Clarification(
                number,
                ClarificationState.DONE,
                basis,
                persons,
                proposedOn,
                proposedBy,
                consultedOn,
                wanted,
                approvedOn,
                ways,
                on,
                revisitedOn);
    }

    Clarification revisited(LocalDate on) {
        return new Clarification(
                number,
                ClarificationState.CLOSED,
                basis,
                persons,
                proposedOn,
                proposedBy,
                consultedOn,
                wanted,
                approvedOn,
                ways,
                doneOn,
                on);
    }

    /** The day of its last step. */
    @JsonIgnore
    LocalDate lastOn() {
        LocalDate last = proposedOn;
        for (LocalDate day : new LocalDate[] {consultedOn, approvedOn, doneOn, revisitedOn}) {
            last = day == null ? last : day;
        }
        return last;
    }

    ClueEvent.Clarification event() {
        return new ClueEvent.Clarification(state.name(), persons, doneOn);
    }
}
