package org.qingfeng.directory.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.AnnouncedVerbs;

/** In use, then perhaps succeeded by another code; voided from either. */
class OrganizationTableTest {
    private static final Map<String, String> RULE = Map.of(
            "ACTIVE change", "ACTIVE",
            "ACTIVE succeed", "SUCCEEDED",
            "ACTIVE correct", "ACTIVE",
            "ACTIVE void", "VOIDED",
            "SUCCEEDED correct", "SUCCEEDED",
            "SUCCEEDED void", "VOIDED");

    @Property
    void everyCellIsAsTheDiagramSays(@ForAll OrganizationState from, @ForAll OrganizationVerb verb) {
        OrganizationState next = OrganizationState.TABLE.next(from, verb);
        assertEquals(RULE.get(from.name() + ' ' + verb.path()), next == null ? null : next.name());
    }

    @Test
    void whatItTellsIsAnnounced() {
        TreeSet<String> told = Arrays.stream(OrganizationVerb.values())
                .map(OrganizationVerb::past)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(AnnouncedVerbs.of("directory", "organization"), told);
    }
}
