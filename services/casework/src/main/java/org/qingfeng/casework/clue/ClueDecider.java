package org.qingfeng.casework.clue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** What a screening meeting does with the clues of its agenda. */
@ApplicationScoped
public class ClueDecider {
    @Inject
    ClueTerms terms;

    /** The clue, or null if there is none that the caller sees. */
    public @Nullable Clue find(UUID id, Work work) {
        try {
            return work.load(Clue.class, id);
        } catch (Refused refused) {
            if (refused.leading().refusal() == KitRefusal.NOT_FOUND) {
                return null;
            }
            throw refused;
        }
    }

    /** Approves what is proposed, or returns it. */
    public void decide(Clue clue, boolean approved, LocalDate on, @Nullable String opinion, UUID meetingId) {
        if (approved) {
            clue.approve(on, opinion, meetingId, terms);
        } else {
            clue.returnProposal(on, opinion == null ? "" : opinion);
        }
    }
}
