package org.qingfeng.rectification.problem;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.rectification.ProblemEvent;
import org.qingfeng.kit.person.PersonSnapshot;

/** What leaves of a problem: no name, no text. */
final class ProblemEvents {
    private ProblemEvents() {}

    static ProblemEvent of(Problem problem, Function<UUID, PersonRef> refer) {
        return new ProblemEvent(
                problem.id,
                problem.version,
                problem.org(),
                problem.state,
                problem.number,
                problem.campaignId,
                problem.category.name(),
                problem.source.name(),
                problem.causes.stream().map(Enum::name).toList(),
                problem.rectificationKind.name(),
                reference(problem.responsibleLeader, refer),
                problem.foundOn,
                problem.confirmedOn,
                problem.dueOn,
                problem.closedOn,
                problem.mergedInto,
                problem.stays,
                problem.measures.stream().map(m -> m.event(refer)).toList(),
                handled(problem, refer),
                problem.origin,
                problem.stateHistory);
    }

    static @Nullable PersonRef reference(@Nullable PersonSnapshot person, Function<UUID, PersonRef> refer) {
        return person == null || person.personId() == null ? null : refer.apply(person.personId());
    }

    /** Whoever was handled stays handled, also when the problem relapsed afterwards. */
    private static List<ProblemEvent.Handled> handled(Problem problem, Function<UUID, PersonRef> refer) {
        return problem.closings.stream()
                .flatMap(c -> c.handled().stream())
                .filter(h -> h.person().personId() != null)
                .map(h -> new ProblemEvent.Handled(
                        refer.apply(Objects.requireNonNull(h.person().personId())),
                        h.person().rank().name(),
                        h.handledOn()))
                .distinct()
                .toList();
    }
}
