package org.qingfeng.casework.cases;

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

/** The table of C3, cell by cell against what the diagram says, typed in from it. */
class CaseTableTest {
    private static final Map<String, String> C3 = new TreeMap<>(Map.ofEntries(
            Map.entry("PROPOSED approve-filing", "PROPOSED"),
            Map.entry("PROPOSED consent-filing", "APPROVED"),
            Map.entry("PROPOSED refuse-filing", "REFUSED"),
            Map.entry("APPROVED approve-filing", "APPROVED"),
            Map.entry("APPROVED consent-filing", "APPROVED"),
            Map.entry("INVESTIGATING approve-filing", "INVESTIGATING"),
            Map.entry("INVESTIGATING consent-filing", "INVESTIGATING"),
            Map.entry("APPROVED announce-filing", "INVESTIGATING"),
            Map.entry("INVESTIGATING extend", "INVESTIGATING"),
            Map.entry("INVESTIGATING meet-person", "REPORT_READY"),
            Map.entry("REPORT_READY meet-person", "REPORT_READY"),
            Map.entry("REPORT_READY hand-over-to-trial", "TRIAL"),
            Map.entry("TRIAL extend", "TRIAL"),
            Map.entry("TRIAL return", "INVESTIGATING"),
            Map.entry("TRIAL send-to-county", "COUNTY_REVIEW"),
            Map.entry("TRIAL finish-trial", "TRIAL_DONE"),
            Map.entry("COUNTY_REVIEW county-opinion", "TRIAL_DONE"),
            Map.entry("TRIAL_DONE send-to-county", "COUNTY_REVIEW"),
            Map.entry("TRIAL_DONE branch-meeting", "TRIAL_DONE"),
            Map.entry("TRIAL_DONE decide", "DECIDED"),
            Map.entry("DECIDED announce", "ANNOUNCED"),
            Map.entry("ANNOUNCED execute", "EXECUTED"),
            Map.entry("EXECUTED report-execution", "EXECUTED"),
            Map.entry("EXECUTED close", "CLOSED"),
            Map.entry("ANNOUNCED revisit", "ANNOUNCED"),
            Map.entry("EXECUTED revisit", "EXECUTED"),
            Map.entry("CLOSED revisit", "CLOSED"),
            Map.entry("INVESTIGATING suspend", "SUSPENDED"),
            Map.entry("SUSPENDED resume", "INVESTIGATING")));

    private static final Set<CaseState> BEFORE_THE_DECISION = Set.of(
            CaseState.APPROVED,
            CaseState.INVESTIGATING,
            CaseState.REPORT_READY,
            CaseState.TRIAL,
            CaseState.COUNTY_REVIEW,
            CaseState.TRIAL_DONE,
            CaseState.SUSPENDED);

    private static final Set<CaseVerb> STEPS = Arrays.stream(CaseVerb.values())
            .filter(v -> C3.keySet().stream().anyMatch(k -> k.endsWith(' ' + v.path())))
            .collect(Collectors.toSet());

    @Property
    void everyCellIsAsTheDiagramSays(@ForAll CaseState from, @ForAll CaseVerb verb) {
        if (STEPS.contains(verb)) {
            CaseState next = CaseState.TABLE.next(from, verb);
            assertEquals(C3.get(from.name() + ' ' + verb.path()), next == null ? null : next.name());
        }
    }

    @Property
    void anyBeforeItsDecisionCanBeWithdrawnAndIfFiledTerminated(@ForAll CaseState from) {
        boolean filed = BEFORE_THE_DECISION.contains(from);
        boolean open = filed || from == CaseState.PROPOSED;
        assertEquals(open ? CaseState.WITHDRAWN : null, CaseState.TABLE.next(from, CaseVerb.WITHDRAW));
        assertEquals(filed ? CaseState.TERMINATED : null, CaseState.TABLE.next(from, CaseVerb.TERMINATE));
    }

    @Property
    void nothingLeadsOutOfAVoidedCaseAndEveryOtherCanBeVoided(@ForAll CaseState from, @ForAll CaseVerb verb) {
        if (from == CaseState.VOIDED) {
            assertEquals(null, CaseState.TABLE.next(from, verb));
        } else {
            assertEquals(CaseState.VOIDED, CaseState.TABLE.next(from, CaseVerb.VOID));
        }
    }

    @Test
    void whatItTellsIsAnnounced() {
        Set<String> told =
                Arrays.stream(CaseVerb.values()).map(CaseVerb::past).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(AnnouncedVerbs.of("casework", "case"), told);
    }
}
