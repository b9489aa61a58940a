package org.qingfeng.directory.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.AnnouncedVerbs;

/** On the roll, or entered by mistake. */
class PersonTableTest {
    private static final Map<String, String> RULE = Map.of(
            "ACTIVE change", "ACTIVE",
            "ACTIVE move", "ACTIVE",
            "ACTIVE correct", "ACTIVE",
            "ACTIVE void", "VOIDED");

    @Property
    void everyCellIsAsTheDiagramSays(@ForAll PersonState from, @ForAll PersonVerb verb) {
        PersonState next = PersonState.TABLE.next(from, verb);
        assertEquals(RULE.get(from.name() + ' ' + verb.path()), next == null ? null : next.name());
    }

    @Test
    void whatItTellsIsAnnounced() {
        TreeSet<String> told =
                Arrays.stream(PersonVerb.values()).map(PersonVerb::past).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(AnnouncedVerbs.of("directory", "person"), told);
    }
}
