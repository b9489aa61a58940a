package org.qingfeng.casework.formact;

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

/** The table of a use of the four forms, cell by cell (domain B.3). */
class FormActTableTest {
    private static final Map<String, String> B3 = new TreeMap<>(Map.ofEntries(
            Map.entry("PROPOSED APPROVE", "EFFECTIVE"),
            Map.entry("PROPOSED CORRECT", "PROPOSED"),
            Map.entry("PROPOSED VOID", "VOIDED"),
            Map.entry("EFFECTIVE CORRECT", "EFFECTIVE"),
            Map.entry("EFFECTIVE FOLLOW", "EFFECTIVE"),
            Map.entry("EFFECTIVE SUPERSEDE", "SUPERSEDED"),
            Map.entry("EFFECTIVE VOID", "VOIDED"),
            Map.entry("SUPERSEDED CORRECT", "SUPERSEDED"),
            Map.entry("SUPERSEDED FOLLOW", "SUPERSEDED"),
            Map.entry("SUPERSEDED RESTORE", "EFFECTIVE"),
            Map.entry("SUPERSEDED VOID", "VOIDED")));

    @Property
    void everyCellIsAsWritten(@ForAll FormActState from, @ForAll FormActVerb verb) {
        FormActState next = FormActState.TABLE.next(from, verb);
        assertEquals(B3.get(from + " " + verb), next == null ? null : next.name());
    }

    @Test
    void whatItTellsIsAnnounced() {
        Set<String> told = Arrays.stream(FormActVerb.values())
                .map(FormActVerb::past)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(AnnouncedVerbs.of("casework", "form-act"), told);
    }
}
