package org.qingfeng.casework.clue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.casework.ClueEvent;
import org.qingfeng.kit.person.PersonSnapshot;

/** What others are told of a clue: dates, codes, and persons as references. */
final class ClueEvents {
    private ClueEvents() {}

    static ClueEvent of(Clue clue, Function<UUID, PersonRef> refer) {
        return new ClueEvent(
                clue.id,
                clue.version,
                clue.org(),
                clue.state,
                clue.number,
                OrgCode.of(clue.registrarCode),
                clue.source.name(),
                clue.receivedOn,
                clue.subjects().stream().map(s -> subject(s, refer)).toList(),
                clue.disciplines.stream().map(Enum::name).toList(),
                name(clue.category),
                Objects.requireNonNull(clue.lastClock(ClueTerms.OPINION)).dueOn(),
                clue.dispositions.stream().map(d -> line(clue, d)).toList(),
                name(clue.conclusion),
                name(clue.closingReason),
                name(clue.measure),
                clue.concludedOn,
                clue.clarifications.stream().map(Clarification::event).toList(),
                clue.accusation == null ? null : clue.accusation.state().name(),
                clue.complaintId,
                clue.caseId,
                clue.origin,
                clue.stateHistory);
    }

    private static ClueEvent.Subject subject(PersonSnapshot person, Function<UUID, PersonRef> refer) {
        return new ClueEvent.Subject(
                refer.apply(Objects.requireNonNull(person.personId())),
                person.orgCode(),
                person.rank().name(),
                person.partyMember(),
                person.publicOfficial());
    }

    private static ClueEvent.Disposition line(Clue clue, Disposition d) {
        LocalDate due = clue.clocks.stream()
                .filter(c -> c.disposition() == d.number)
                .map(Clock::dueOn)
                .reduce((a, b) -> b)
                .orElse(null);
        return new ClueEvent.Disposition(
                d.method.name(),
                name(d.subMethod),
                d.proposedOn,
                d.approvedOn,
                d.statisticalOn,
                due,
                d.repliedOn,
                d.endedOn,
                d.outcome);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
