package org.qingfeng.casework.cases;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever order its steps are tried in, what a person is owed comes before what is decided about him (G4). */
class CaseWalkTest {
    private static final Set<CaseVerb> OWED_BEFORE_A_DECISION =
            EnumSet.of(CaseVerb.ANNOUNCE_FILING, CaseVerb.MEET_PERSON, CaseVerb.HAND_OVER_TO_TRIAL);

    @Property(tries = 5_000)
    void nothingIsDecidedOfWhomNobodyHeardSinceTheLastInvestigation(
            @ForAll @Size(min = 1, max = 200) List<CaseVerb> tried) {
        CaseState state = CaseState.PROPOSED;
        List<CaseVerb> done = new ArrayList<>();
        for (CaseVerb verb : tried) {
            CaseState next = CaseState.TABLE.next(state, verb);
            if (next != null) {
                done.add(verb);
                state = next;
                check(verb, done);
            }
        }
    }

    /** The shortest way, with anything tried in between, so that decisions are reached often. */
    @Property(tries = 2_000)
    void everyWayToTheArchiveLeadsOverHearingDecisionAndAnnouncement(@ForAll @Size(max = 60) List<CaseVerb> between) {
        List<CaseVerb> way = new ArrayList<>(List.of(
                CaseVerb.CONSENT_FILING,
                CaseVerb.ANNOUNCE_FILING,
                CaseVerb.MEET_PERSON,
                CaseVerb.HAND_OVER_TO_TRIAL,
                CaseVerb.SEND_TO_COUNTY,
                CaseVerb.COUNTY_OPINION,
                CaseVerb.DECIDE,
                CaseVerb.ANNOUNCE,
                CaseVerb.EXECUTE,
                CaseVerb.CLOSE));
        for (int i = 0; i < between.size(); i++) {
            way.add(i * 7 % (way.size() + 1), between.get(i));
        }
        nothingIsDecidedOfWhomNobodyHeardSinceTheLastInvestigation(way);
    }

    private static void check(CaseVerb verb, List<CaseVerb> done) {
        if (verb == CaseVerb.DECIDE) {
            int returned = done.lastIndexOf(CaseVerb.RETURN);
            List<CaseVerb> since = done.subList(returned + 1, done.size());
            assertTrue(since.contains(CaseVerb.MEET_PERSON), () -> "not heard since it was returned: " + done);
            assertTrue(done.containsAll(OWED_BEFORE_A_DECISION), done::toString);
            assertTrue(
                    since.contains(CaseVerb.COUNTY_OPINION) || since.contains(CaseVerb.FINISH_TRIAL), done::toString);
        }
        if (verb == CaseVerb.CLOSE) {
            assertTrue(
                    done.containsAll(EnumSet.of(CaseVerb.DECIDE, CaseVerb.ANNOUNCE, CaseVerb.EXECUTE)), done::toString);
        }
    }
}
