package org.qingfeng.rectification.campaign;

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

/** DRAFT→RUNNING→CONCLUDED; VOIDED from each. */
class CampaignTableTest {
    private static final Map<String, String> CAMPAIGN = Map.of(
            "DRAFT change", "DRAFT",
            "DRAFT launch", "RUNNING",
            "RUNNING conclude", "CONCLUDED",
            "DRAFT correct", "DRAFT",
            "RUNNING correct", "RUNNING",
            "CONCLUDED correct", "CONCLUDED",
            "DRAFT void", "VOIDED",
            "RUNNING void", "VOIDED",
            "CONCLUDED void", "VOIDED");

    @Property
    void everyCellIsAsTheContractSays(@ForAll CampaignState from, @ForAll CampaignVerb verb) {
        CampaignState next = CampaignState.TABLE.next(from, verb);
        assertEquals(CAMPAIGN.get(from.name() + ' ' + verb.path()), next == null ? null : next.name());
    }

    @Test
    void whatItTellsIsAnnounced() {
        Set<String> told = Arrays.stream(CampaignVerb.values())
                .map(CampaignVerb::past)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(AnnouncedVerbs.of("rectification", "campaign"), told);
    }
}
