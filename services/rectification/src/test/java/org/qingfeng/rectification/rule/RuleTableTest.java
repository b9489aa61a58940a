package org.qingfeng.rectification.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.AnnouncedVerbs;

/** DRAFT→REVIEWED→ISSUED→IN_FORCE→REVISED|REPEALED (domain C1); IN_FORCE is ISSUED from its day on. */
class RuleTableTest {
    private static final Map<String, String> RULE = Map.of(
            "DRAFT review", "REVIEWED",
            "REVIEWED issue", "ISSUED",
            "ISSUED revise", "REVISED",
            "ISSUED repeal", "REPEALED");
    private static final Set<RuleVerb> STEPS =
            Set.of(RuleVerb.REVIEW, RuleVerb.ISSUE, RuleVerb.REVISE, RuleVerb.REPEAL);

    @Property
    void everyCellIsAsTheDiagramSays(@ForAll RuleState from, @ForAll RuleVerb verb) {
        if (STEPS.contains(verb)) {
            RuleState next = RuleState.TABLE.next(from, verb);
            assertEquals(RULE.get(from.name() + ' ' + verb.path()), next == null ? null : next.name());
        }
    }

    @Test
    void whatItTellsIsAnnounced() {
        Set<String> told =
                Arrays.stream(RuleVerb.values()).map(RuleVerb::past).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(AnnouncedVerbs.of("rectification", "rule"), told);
    }
}
