package org.qingfeng.casework.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.AnnouncedVerbs;

/** The table of C6, cell by cell against what the diagram says, typed in from it. */
class TalkTableTest {
    private static final Map<String, String> C6 = new TreeMap<>(Map.ofEntries(
            Map.entry("PLANNED APPROVE", "SCHEDULED"),
            Map.entry("PLANNED CANCEL", "CANCELLED"),
            Map.entry("SCHEDULED NO_SHOW", "SCHEDULED"),
            Map.entry("SCHEDULED RESCHEDULE", "SCHEDULED"),
            Map.entry("SCHEDULED HOLD", "HELD"),
            Map.entry("SCHEDULED CANCEL", "CANCELLED"),
            Map.entry("HELD SIGN", "RECORDED"),
            Map.entry("RECORDED FOLLOW_UP", "CLOSED")));

    @Property
    void everyCellIsAsTheDiagramSays(@ForAll TalkState from, @ForAll TalkVerb verb) {
        TalkState next = TalkState.TABLE.next(from, verb);
        String expected = verb == TalkVerb.VOID && from != TalkState.VOIDED ? "VOIDED" : C6.get(from + " " + verb);
        assertEquals(expected, next == null ? null : next.name());
    }

    @Property(tries = 2_000)
    void whateverIsTriedOnlyWhatWasHeldIsSignedAndOnlyWhatWasSignedIsFollowedUp(
            @ForAll @Size(max = 100) List<TalkVerb> tried) {
        TalkState state = TalkState.PLANNED;
        List<TalkVerb> done = new ArrayList<>();
        for (TalkVerb verb : tried) {
            TalkState next = TalkState.TABLE.next(state, verb);
            if (next != null) {
                assertTrue(verb != TalkVerb.SIGN || done.contains(TalkVerb.HOLD), done::toString);
                assertTrue(verb != TalkVerb.FOLLOW_UP || done.contains(TalkVerb.SIGN), done::toString);
                assertTrue(verb != TalkVerb.HOLD || done.contains(TalkVerb.APPROVE), done::toString);
                done.add(verb);
                state = next;
            }
        }
    }

    @Test
    void theFirstFormAndInquiriesNeedAnApprover() {
        assertEquals(
                List.of("REMINDER_TALK", "CRITICISM_EDUCATION", "SELF_EXAMINATION", "ADMONITION", "INQUIRY"),
                Arrays.stream(TalkType.values())
                        .filter(TalkType::needsApproval)
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void whatItTellsIsAnnounced() {
        Set<String> told =
                Arrays.stream(TalkVerb.values()).map(TalkVerb::past).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(AnnouncedVerbs.of("casework", "talk"), told);
    }
}
