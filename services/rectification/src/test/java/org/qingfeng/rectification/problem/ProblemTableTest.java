package org.qingfeng.rectification.problem;

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

/** The tables of C1, cell by cell against what the regulation's diagram says, typed in from it. */
class ProblemTableTest {
    /** domain C1, Problem. */
    private static final Map<String, String> PROBLEM = new TreeMap<>(Map.ofEntries(
            Map.entry("DRAFT confirm", "CONFIRMED"),
            Map.entry("CONFIRMED merge", "MERGED"),
            Map.entry("CONFIRMED reject", "NOT_A_PROBLEM"),
            Map.entry("CONFIRMED approve-plan", "RECTIFYING"),
            Map.entry("RECTIFYING extend", "RECTIFYING"),
            Map.entry("RECTIFYING decide-extension", "RECTIFYING"),
            Map.entry("RECTIFYING submit", "PENDING_ACCEPTANCE"),
            Map.entry("PENDING_ACCEPTANCE return", "RECTIFYING"),
            Map.entry("PENDING_ACCEPTANCE accept", "CLOSED"),
            Map.entry("CLOSED look-back", "CLOSED"),
            Map.entry("CLOSED relapse", "RECTIFYING")));

    /** domain C1, Measure. */
    private static final Map<String, String> MEASURE = new TreeMap<>(Map.ofEntries(
            Map.entry("DRAFT approve", "APPROVED"),
            Map.entry("DRAFT cancel", "CANCELLED"),
            Map.entry("APPROVED progress", "IN_PROGRESS"),
            Map.entry("APPROVED make-long-term", "LONG_TERM"),
            Map.entry("APPROVED cancel", "CANCELLED"),
            Map.entry("IN_PROGRESS progress", "IN_PROGRESS"),
            Map.entry("IN_PROGRESS complete", "DONE"),
            Map.entry("IN_PROGRESS make-long-term", "LONG_TERM"),
            Map.entry("IN_PROGRESS cancel", "CANCELLED"),
            Map.entry("DONE verify", "VERIFIED"),
            Map.entry("DONE make-long-term", "LONG_TERM"),
            Map.entry("DONE reopen", "IN_PROGRESS"),
            Map.entry("VERIFIED make-long-term", "LONG_TERM"),
            Map.entry("VERIFIED reopen", "IN_PROGRESS"),
            Map.entry("LONG_TERM reopen", "IN_PROGRESS")));

    /** What leaves a measure's state alone. */
    private static final Set<ProblemVerb> ENTRIES =
            Set.of(ProblemVerb.ADD_MEASURE, ProblemVerb.CHANGE_MEASURE, ProblemVerb.CORRECT_MEASURE);

    private static final Set<ProblemVerb> STEPS = Arrays.stream(ProblemVerb.values())
            .filter(v -> PROBLEM.keySet().stream().anyMatch(k -> k.endsWith(' ' + v.path())) && !v.isPart())
            .collect(Collectors.toSet());

    @Property
    void everyCellOfTheProblemIsAsTheDiagramSays(@ForAll ProblemState from, @ForAll ProblemVerb verb) {
        if (STEPS.contains(verb)) {
            ProblemState next = ProblemState.TABLE.next(from, verb);
            assertEquals(PROBLEM.get(from.name() + ' ' + verb.path()), next == null ? null : next.name());
        }
    }

    @Property
    void everyCellOfTheMeasureIsAsTheDiagramSays(@ForAll MeasureState from, @ForAll ProblemVerb verb) {
        if (verb.isPart() && !ENTRIES.contains(verb)) {
            MeasureState next = MeasureState.TABLE.next(from, verb);
            assertEquals(MEASURE.get(from.name() + ' ' + verb.path()), next == null ? null : next.name());
        }
    }

    @Property
    void aCorrectionMovesNoMeasure(@ForAll MeasureState from) {
        assertEquals(from, MeasureState.TABLE.next(from, ProblemVerb.CORRECT_MEASURE));
    }

    @Property
    void nothingLeadsOutOfAVoidedProblem(@ForAll ProblemVerb verb) {
        assertEquals(null, ProblemState.TABLE.next(ProblemState.VOIDED, verb));
    }

    @Property
    void everyOtherStateCanBeVoided(@ForAll ProblemState from) {
        if (from != ProblemState.VOIDED) {
            assertEquals(ProblemState.VOIDED, ProblemState.TABLE.next(from, ProblemVerb.VOID));
        }
    }

    @Test
    void whatItTellsIsAnnounced() {
        Set<String> told = Arrays.stream(ProblemVerb.values())
                .map(ProblemVerb::past)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(AnnouncedVerbs.of("rectification", "problem"), told);
    }
}
