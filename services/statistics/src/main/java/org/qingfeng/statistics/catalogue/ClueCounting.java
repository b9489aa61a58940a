package org.qingfeng.statistics.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.contracts.casework.ClueEvent;
import org.qingfeng.contracts.casework.ClueEvent.Disposition;

/** The filters that the numbers of clues share (domain A.3 M06, B.5). */
final class ClueCounting {
    private static final Set<String> ENDED = Set.of("CONCLUDED", "TRANSFERRED", "VOIDED");
    private static final Set<String> CLEARED = Set.of("DONE", "CLOSED");
    private static final String INQUIRY = "INQUIRY";
    private static final String OF_A_PETITION = "PETITION";
    private static final String OF_ANOTHER_UNIT = "OTHER_UNIT";

    private ClueCounting() {}

    static boolean counts(ClueEvent clue) {
        return !"VOIDED".equals(clue.state());
    }

    /** The six sources without their parts. */
    static String sourceGroup(ClueEvent clue) {
        return Stream.of(OF_A_PETITION, OF_ANOTHER_UNIT)
                .filter(clue.source()::startsWith)
                .findFirst()
                .orElse(clue.source());
    }

    private static List<Disposition> approved(ClueEvent clue) {
        return clue.dispositions().stream().filter(d -> d.approvedOn() != null).toList();
    }

    /** The day on which the first disposition was approved, whatever came after it. */
    static @Nullable LocalDate disposedOn(ClueEvent clue) {
        List<Disposition> approved = approved(clue);
        return approved.isEmpty() ? null : approved.get(0).approvedOn();
    }

    static @Nullable String firstMethod(ClueEvent clue) {
        List<Disposition> approved = approved(clue);
        return approved.isEmpty() ? null : approved.get(0).method();
    }

    /** The times that it was in hand: registered anew, a concluded clue begins a second one. HOLD is in hand. */
    static List<Stay> stays(ClueEvent clue) {
        return counts(clue) ? all(clue) : List.of();
    }

    private static List<Stay> all(ClueEvent clue) {
        List<Stay> stays = new ArrayList<>();
        @Nullable LocalDate from = clue.receivedOn();
        for (StateEntry entry : clue.stateHistory()) {
            boolean ended = ENDED.contains(entry.state());
            if (ended && from != null) {
                stays.add(new Stay(clue, stays.size(), from, entry.on()));
                from = null;
            } else if (!ended && from == null) {
                from = entry.on();
            }
        }
        if (from != null) {
            stays.add(new Stay(clue, stays.size(), from, null));
        }
        return stays;
    }

    /** The last time that it was in hand: the one whose opinion is due on {@code opinionDueOn}. */
    private static Stay last(ClueEvent clue) {
        List<Stay> stays = all(clue);
        return stays.get(stays.size() - 1);
    }

    static LocalDate overdueFrom(ClueEvent clue) {
        return clue.opinionDueOn().plusDays(1);
    }

    /** The first proposal since it was last registered; without one the end of that stay. */
    static @Nullable LocalDate opinionOn(ClueEvent clue) {
        Stay stay = last(clue);
        return clue.dispositions().stream()
                .map(Disposition::proposedOn)
                .filter(on -> !on.isBefore(stay.from()))
                .min(LocalDate::compareTo)
                .orElse(stay.until());
    }

    static boolean hasOpinionInTime(ClueEvent clue) {
        LocalDate on = opinionOn(clue);
        return on != null && !on.isAfter(clue.opinionDueOn());
    }

    static List<Inquiry> inquiries(ClueEvent clue) {
        List<Disposition> all = clue.dispositions();
        return !counts(clue)
                ? List.of()
                : IntStream.range(0, all.size())
                        .filter(i -> INQUIRY.equals(all.get(i).method()))
                        .mapToObj(i -> new Inquiry(Integer.toString(i), all.get(i)))
                        .toList();
    }

    /** One for each person cleared, since 人次 is what is counted. */
    static List<Cleared> cleared(ClueEvent clue) {
        List<Cleared> cleared = new ArrayList<>();
        List<ClueEvent.Clarification> all = counts(clue) ? clue.clarifications() : List.of();
        for (int i = 0; i < all.size(); i++) {
            ClueEvent.Clarification clarification = all.get(i);
            for (int person = 0; person < clarification.persons(); person++) {
                if (CLEARED.contains(clarification.state())) {
                    cleared.add(new Cleared(i + "." + person, clarification.doneOn()));
                }
            }
        }
        return cleared;
    }

    /** One time that a clue was in hand. */
    record Stay(
            ClueEvent clue,
            int number,
            LocalDate from,
            @Nullable LocalDate until) {
        String part() {
            return Integer.toString(number);
        }

        String source() {
            return clue.source();
        }

        String sourceGroup() {
            return ClueCounting.sourceGroup(clue);
        }

        /** What is being done with it: the newest disposition that was approved. */
        @Nullable
        String method() {
            List<Disposition> approved = approved(clue);
            return approved.isEmpty() ? null : approved.get(approved.size() - 1).method();
        }
    }

    /** One 谈话函询; a second one of the same clue counts again. */
    record Inquiry(String part, Disposition disposition) {
        @Nullable
        LocalDate approvedOn() {
            return disposition.approvedOn();
        }

        String outcome() {
            return Objects.requireNonNullElse(disposition.outcome(), "OPEN");
        }
    }

    record Cleared(String part, @Nullable LocalDate doneOn) {}
}
