package org.qingfeng.casework.sanction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.AnnouncedVerbs;

/** The table of C4, cell by cell against what the diagram says, typed in from it. */
class SanctionTableTest {
    private static final Map<String, String> C4 = new TreeMap<>(Map.ofEntries(
            Map.entry("IN_PERIOD CHANGE", "CHANGED"),
            Map.entry("IN_PERIOD QUASH", "QUASHED"),
            Map.entry("PROBATION RESTORE_RIGHTS", "RIGHTS_RESTORED"),
            Map.entry("PROBATION EXTEND_PROBATION", "PROBATION"),
            Map.entry("PROBATION EXPEL", "PERIOD_ENDED"),
            Map.entry("PROBATION CHANGE", "CHANGED"),
            Map.entry("PROBATION QUASH", "QUASHED"),
            Map.entry("RIGHTS_RESTORED CHANGE", "CHANGED"),
            Map.entry("RIGHTS_RESTORED QUASH", "QUASHED"),
            Map.entry("PERIOD_ENDED CHANGE", "CHANGED"),
            Map.entry("PERIOD_ENDED QUASH", "QUASHED"),
            Map.entry("IN_FORCE CHANGE", "CHANGED"),
            Map.entry("IN_FORCE QUASH", "QUASHED")));

    private static final Set<SanctionVerb> STEPS = Set.of(
            SanctionVerb.RESTORE_RIGHTS,
            SanctionVerb.EXTEND_PROBATION,
            SanctionVerb.EXPEL,
            SanctionVerb.CHANGE,
            SanctionVerb.QUASH);

    @Property
    void everyCellIsAsTheDiagramSays(@ForAll SanctionState from, @ForAll SanctionVerb verb) {
        if (STEPS.contains(verb)) {
            SanctionState next = SanctionState.TABLE.next(from, verb);
            assertEquals(C4.get(from + " " + verb), next == null ? null : next.name());
        }
    }

    @Property
    void whatFollowsItsCaseOrIsCorrectedStaysWhereItIs(@ForAll SanctionState from) {
        for (SanctionVerb verb : Set.of(SanctionVerb.DELIVER, SanctionVerb.FOLLOW, SanctionVerb.CORRECT)) {
            SanctionState next = SanctionState.TABLE.next(from, verb);
            assertEquals(next == null ? null : from, next);
        }
    }

    @Property
    void everyStateCanBeVoidedAndNothingLeadsOutOfThat(@ForAll SanctionState from, @ForAll SanctionVerb verb) {
        if (from == SanctionState.VOIDED) {
            assertEquals(null, SanctionState.TABLE.next(from, verb));
        } else {
            assertEquals(SanctionState.VOIDED, SanctionState.TABLE.next(from, SanctionVerb.VOID));
        }
    }

    @Test
    void whatItTellsIsAnnounced() {
        Set<String> told = Arrays.stream(SanctionVerb.values())
                .map(SanctionVerb::past)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(AnnouncedVerbs.of("casework", "sanction"), told);
    }
}
