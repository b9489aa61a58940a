package org.qingfeng.casework.sanction;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sanction that the person has already.
 *
 * @param from the day of its decision
 * @param endsOn first day free of its restriction; null while that is not known, or for good
 */
public record Held(
        UUID id,
        UUID caseId,
        @Nullable UUID clueId,
        Family family,
        SanctionKind kind,
        SanctionState state,
        LocalDate from,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate probationEndsOn) {

    /** Whether the person is expelled or dismissed by it. */
    boolean isForGood() {
        return state == SanctionState.IN_FORCE;
    }

    boolean isProbation() {
        return state == SanctionState.PROBATION;
    }

    /** Whether it is about the same matter: the same case, or another of the same clue. */
    boolean concerns(UUID matterCase, @Nullable UUID matterClue) {
        return caseId.equals(matterCase) || (matterClue != null && matterClue.equals(clueId));
    }
}
