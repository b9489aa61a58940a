package org.qingfeng.education.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.person.Rank;
import org.qingfeng.kit.problem.Refused;

/** Domain C8 typed in once more, and random steps in any order against it. */
class EventModelTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 10);
    private static final Moment NOW = new Moment(DAY.plusYears(1), "planner", UUID.randomUUID());

    /** From the regulation's diagram: what leads where; everything else is refused. */
    private static final Map<String, Map<String, String>> C8 = new TreeMap<>(Map.of(
            "PLANNED", Map.of("ANNOUNCE", "ANNOUNCED", "POSTPONE", "POSTPONED", "CANCEL", "CANCELLED"),
            "ANNOUNCED", Map.of("HOLD", "HELD", "POSTPONE", "POSTPONED", "CANCEL", "CANCELLED"),
            "POSTPONED", Map.of("ANNOUNCE", "ANNOUNCED", "CANCEL", "CANCELLED"),
            "HELD", Map.of("COMPLETE", "COMPLETED"),
            "COMPLETED", Map.of("ARCHIVE", "ARCHIVED"),
            "ARCHIVED", Map.of(),
            "CANCELLED", Map.of()));

    @Test
    void theTableSaysWhatTheRegulationSays() {
        for (EventState state : EventState.values()) {
            Map<String, String> moves = new TreeMap<>();
            for (EventVerb verb : EventVerb.values()) {
                EventState next = EventState.TABLE.next(state, verb);
                if (next != null && next != state && next != EventState.VOIDED) {
                    moves.put(verb.name(), next.name());
                }
            }
            assertEquals(new TreeMap<>(C8.getOrDefault(state.name(), Map.of())), moves, state.name());
            assertEquals(
                    state != EventState.VOIDED,
                    EventState.TABLE.next(state, EventVerb.VOID) == EventState.VOIDED,
                    "everything may be void once");
        }
    }

    @Property(tries = 300)
    void noOrderOfStepsHoldsWhatWasNotApprovedOrAnnouncedOrRunsBackInTime(
            @ForAll @Size(min = 1, max = 12) List<Attempt> attempts) {
        Event event = new Event(form(), NOW);
        List<String> model = new ArrayList<>(List.of("PLANNED"));
        boolean approved = false;
        LocalDate day = DAY.minusDays(30);
        for (Attempt attempt : attempts) {
            String state = model.get(model.size() - 1);
            String next = C8.getOrDefault(state, Map.of()).get(attempt.name());
            boolean possible = attempt == Attempt.APPROVE ? state.equals("PLANNED") : next != null;
            day = day.plusDays(1);
            if (take(event, attempt, day)) {
                assertTrue(possible, attempt + " from " + state);
                approved |= attempt == Attempt.APPROVE;
                if (next != null) {
                    model.add(next);
                }
            } else {
                assertFalse(possible, attempt + " from " + state);
            }
            assertEquals(
                    model, event.stateHistory.stream().map(StateEntry::state).toList());
            assertEquals(
                    event.stateHistory.stream().map(StateEntry::on).sorted().toList(),
                    event.stateHistory.stream().map(StateEntry::on).toList());
            Set<String> held = new TreeSet<>(Set.of("HELD", "COMPLETED", "ARCHIVED"));
            assertEquals(held.contains(event.state), event.heldOn != null, "it counts when it was held, and only then");
        }
        assertEquals(approved, event.approvedOn != null);
    }

    /** Guards are collected, so that a step that the table allows goes through here whatever they say. */
    private static boolean take(Event event, Attempt attempt, LocalDate on) {
        try {
            switch (attempt) {
                case APPROVE -> event.approve(on);
                case ANNOUNCE -> event.announce(on);
                case HOLD -> event.hold(new Holding(on, null), on);
                case COMPLETE -> event.complete(on);
                case ARCHIVE -> event.archive(new Evaluation(on, "较好"), on);
                case POSTPONE -> event.postpone(new Postponement(on, event.plannedOn.plusDays(1), "值守"), on);
                case CANCEL -> event.cancel(on, "合并举办");
            }
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static NewEvent form() {
        OrgCode host = OrgCode.of("990106101000-010");
        PersonSnapshot due = new PersonSnapshot(UUID.randomUUID(), "柳映溪", host, "委员", Rank.GENERAL, true, true);
        return new NewEvent(
                EventKind.WARNING_CONFERENCE,
                null,
                "以案为鉴",
                host,
                null,
                DAY,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(due),
                null);
    }

    /** The steps that move an event. */
    enum Attempt {
        APPROVE,
        ANNOUNCE,
        HOLD,
        COMPLETE,
        ARCHIVE,
        POSTPONE,
        CANCEL
    }
}
