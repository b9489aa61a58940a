package org.qingfeng.rectification.problem;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.journal.Proposer;

/**
 * One request for a later due date, and what became of it.
 *
 * @param approved null while it is undecided
 */
@Schema(name = "ProblemExtension", description = "延期 A request for a later due date, and what became of it")
record Extension(
        LocalDate askedOn,
        LocalDate dueOn,
        String reason,
        Proposer askedBy,
        @Nullable Boolean approved,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate grantedDueOn,
        @Nullable String opinion) {

    static Extension asked(ExtensionRequest request, LocalDate on, Proposer by) {
        return new Extension(on, request.dueOn(), request.reason(), by, null, null, null, null);
    }

    boolean isPending() {
        return approved == null;
    }

    Extension decided(ExtensionDecision decision, LocalDate on) {
        LocalDate granted = !decision.approved() ? null : decision.dueOn() == null ? dueOn : decision.dueOn();
        return new Extension(askedOn, dueOn, reason, askedBy, decision.approved(), on, granted, decision.opinion());
    }
}
