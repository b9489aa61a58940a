package org.qingfeng.directory.ruleparameter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.AnnouncedVerbs;

/** In force, or entered by mistake. */
class RuleParameterTableTest {
    private static final Map<String, String> RULE = Map.of(
            "ACTIVE change", "ACTIVE",
            "ACTIVE void", "VOIDED");

    @Property
    void everyCellIsAsTheDiagramSays(@ForAll RuleParameterState from, @ForAll RuleParameterVerb verb) {
        RuleParameterState next = RuleParameterState.TABLE.next(from, verb);
        assertEquals(RULE.get(from.name() + ' ' + verb.path()), next == null ? null : next.name());
    }

    @Test
    void whatItTellsIsAnnounced() {
        TreeSet<String> told = Arrays.stream(RuleParameterVerb.values())
                .map(RuleParameterVerb::past)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(AnnouncedVerbs.of("directory", "rule-parameter"), told);
    }
}
