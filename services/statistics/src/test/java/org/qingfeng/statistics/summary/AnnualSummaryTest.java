package org.qingfeng.statistics.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingfeng.statistics.catalogue.Catalogue;

/** The form of the summary and the catalogue fit together. */
class AnnualSummaryTest {
    @Test
    void itsBlanksAreThe39OfTheSeedEachOnce() {
        Stream<Integer> numbers = AnnualSummary.SECTIONS.stream()
                .flatMap(section -> section.slots().stream())
                .map(Slot::placeholder)
                .filter(Objects::nonNull);
        assertEquals(
                IntStream.rangeClosed(1, 39).boxed().toList(),
                Stream.concat(numbers, texts().map(TextSlot::placeholder))
                        .sorted()
                        .toList());
    }

    @Test
    void everyMetricThatItNamesIsDeclared() {
        Stream<String> slots = AnnualSummary.SECTIONS.stream()
                .flatMap(section -> section.slots().stream())
                .map(Slot::metric);
        Stream<String> checks = CrossCheck.ALL.stream()
                .flatMap(check -> Stream.of(check.left(), check.right(), check.atFault(), check.about()))
                .filter(Objects::nonNull);
        Stream<String> words = texts().map(TextSlot::metric).filter(Objects::nonNull);
        Catalogue catalogue = Catalogue.complete();

        assertEquals(
                List.of(),
                Stream.of(slots, checks, words)
                        .flatMap(codes -> codes)
                        .filter(code -> catalogue.metric(code).isEmpty())
                        .toList());
    }

    private static Stream<TextSlot> texts() {
        return Stream.concat(
                Stream.of(AnnualSummary.TITLE),
                AnnualSummary.SECTIONS.stream().flatMap(section -> section.texts().stream()));
    }
}
