package org.qingfeng.rectification.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.directorycopy.KnownPerson;

/** One acceptance as it was given, and by whom. */
@Schema(name = "ProblemClosing", description = "验收结果 An acceptance as it was given")
record Closing(
        LocalDate on,
        UUID acceptor,
        Acceptance.Checks checks,
        List<Acceptance.Handled> handled,
        @Nullable String noneHandledReason,
        @Nullable String opinion,
        @Nullable AcceptedBy acceptedBy) {

    static Closing of(Acceptance acceptance, LocalDate on, UUID acceptor, KnownPerson.@Nullable Post held) {
        return new Closing(
                on,
                acceptor,
                acceptance.checks(),
                acceptance.handled().stream()
                        .map(Acceptance.Handled::identified)
                        .toList(),
                acceptance.noneHandledReason(),
                acceptance.opinion(),
                AcceptedBy.of(acceptance.acceptor(), held));
    }

    Closing on(LocalDate corrected) {
        return new Closing(corrected, acceptor, checks, handled, noneHandledReason, opinion, acceptedBy);
    }

    /** Who accepted, as far as the record has it. */
    String acceptorText() {
        return acceptedBy == null || acceptedBy.text().isEmpty() ? acceptor.toString() : acceptedBy.text();
    }
}
