package org.qingfeng.casework.clue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.AnnouncedVerbs;

/** The table of C2, cell by cell against what the diagram says, typed in from it. */
class ClueTableTest {
    private static final Map<String, String> CLUE = new TreeMap<>(Map.ofEntries(
            Map.entry("REGISTERED ASSIGN", "ASSIGNED"),
            Map.entry("ASSIGNED PROPOSE", "PROPOSED"),
            Map.entry("PROPOSED RETURN_PROPOSAL", "ASSIGNED"),
            Map.entry("PROPOSED BEGIN_INQUIRY", "INQUIRY"),
            Map.entry("PROPOSED BEGIN_VERIFICATION", "VERIFY"),
            Map.entry("PROPOSED BEGIN_HOLD", "HOLD"),
            Map.entry("PROPOSED CLOSE", "CONCLUDED"),
            Map.entry("PROPOSED DECIDE_TRANSFER", "TRANSFERRED"),
            Map.entry("INQUIRY RECORD_REPLY", "INQUIRY_REPORT_DUE"),
            Map.entry("INQUIRY_REPORT_DUE BEGIN_INQUIRY", "INQUIRY"),
            Map.entry("INQUIRY_REPORT_DUE BEGIN_VERIFICATION", "VERIFY"),
            Map.entry("INQUIRY_REPORT_DUE FINISH", "CONCLUDED"),
            Map.entry("VERIFY BEGIN_HOLD", "HOLD"),
            Map.entry("VERIFY FINISH", "CONCLUDED"),
            Map.entry("HOLD BEGIN_VERIFICATION", "VERIFY"),
            Map.entry("HOLD BEGIN_INQUIRY", "INQUIRY"),
            Map.entry("HOLD CLOSE", "CONCLUDED"),
            Map.entry("CONCLUDED REREGISTER", "REGISTERED")));

    @Property
    void everyStepThatMovesTheClueIsOfTheDiagram(@ForAll ClueState from, @ForAll ClueVerb verb) {
        ClueState next = ClueState.TABLE.next(from, verb);
        if (verb != ClueVerb.VOID) {
            assertEquals(CLUE.get(from.name() + ' ' + verb.name()), next == null || next == from ? null : next.name());
        }
    }

    @Property
    void nothingLeadsOutOfAVoidedClue(@ForAll ClueVerb verb) {
        assertEquals(null, ClueState.TABLE.next(ClueState.VOIDED, verb));
    }

    @Property
    void everyOtherStateCanBeVoided(@ForAll ClueState from) {
        if (from != ClueState.VOIDED) {
            assertEquals(ClueState.VOIDED, ClueState.TABLE.next(from, ClueVerb.VOID));
        }
    }

    @Test
    void heldCluesAreInHand() {
        assertEquals(
                EnumSet.complementOf(EnumSet.of(ClueState.TRANSFERRED, ClueState.CONCLUDED, ClueState.VOIDED)),
                Arrays.stream(ClueState.values())
                        .filter(ClueState::isInHand)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ClueState.class))));
    }

    @Test
    void whatItTellsIsAnnounced() {
        Set<String> told = Arrays.stream(ClueVerb.values())
                .filter(verb -> verb != ClueVerb.APPROVE)
                .map(ClueVerb::past)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(AnnouncedVerbs.of("casework", "clue"), told);
    }
}
