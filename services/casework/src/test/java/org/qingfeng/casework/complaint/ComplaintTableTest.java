package org.qingfeng.casework.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.AnnouncedVerbs;

/** The table cell by cell, as domain C2 and B.4 have it: in which state which step is possible, and where it leads. */
class ComplaintTableTest {
    private static final Map<String, String> LEADS = Map.ofEntries(
            Map.entry("RECEIVED ROUTE_OUT", "OUT_OF_SCOPE"),
            Map.entry("RECEIVED PASS_UP", "SENT_UP"),
            Map.entry("RECEIVED PASS_DOWN", "SENT_DOWN"),
            Map.entry("RECEIVED ACCEPT", "ACCEPTED"),
            Map.entry("RECEIVED LINK_REPEAT", "LINKED_REPEAT"),
            Map.entry("RECEIVED RETURN", "RETURNED"),
            Map.entry("ACCEPTED PASS_UP", "SENT_UP"),
            Map.entry("ACCEPTED LINK_REPEAT", "LINKED_REPEAT"),
            Map.entry("ACCEPTED RETURN", "RETURNED"),
            Map.entry("ACCEPTED TO_CLUE", "CLUE_CREATED"),
            Map.entry("CLUE_CREATED OWE_FEEDBACK", "FEEDBACK_DUE"),
            Map.entry("FEEDBACK_DUE FEED_BACK", "FEEDBACK_DONE"));

    @Test
    void onlyTheseStepsLeadElsewhere() {
        Map<String, String> found = Arrays.stream(ComplaintState.values())
                .flatMap(state -> ComplaintState.TABLE.allowed(state).stream()
                        .filter(verb -> verb != ComplaintVerb.VOID)
                        .filter(verb -> ComplaintState.TABLE.next(state, verb) != state)
                        .map(verb ->
                                Map.entry(state + " " + verb, String.valueOf(ComplaintState.TABLE.next(state, verb)))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertEquals(LEADS, found);
    }

    @Test
    void whatWasPassedUpIsOver() {
        assertEquals(Set.of(ComplaintVerb.VOID), Set.copyOf(ComplaintState.TABLE.allowed(ComplaintState.SENT_UP)));
        assertEquals(Set.of(), Set.copyOf(ComplaintState.TABLE.allowed(ComplaintState.VOIDED)));
    }

    @Test
    void everyVerbIsAnnounced() {
        Set<String> past = Arrays.stream(ComplaintVerb.values())
                .map(ComplaintVerb::past)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(past, AnnouncedVerbs.of("casework", "complaint"));
    }
}
