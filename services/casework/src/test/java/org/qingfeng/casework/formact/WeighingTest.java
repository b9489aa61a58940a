package org.qingfeng.casework.formact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.qingfeng.casework.rules.FirstFormMeasure;
import org.qingfeng.casework.rules.Form;
import org.qingfeng.casework.rules.FormIndicators;
import org.qingfeng.casework.rules.FormIndicators.Indicator;
import org.qingfeng.casework.sanction.Family;
import org.qingfeng.casework.sanction.SanctionKind;

/** 不重不漏 as a law: whatever is applied to a person in a matter and taken back again, exactly the heaviest of the rest counts. */
class WeighingTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 28);
    private static final FormIndicators INDICATORS = FormIndicators.shipped();

    /** What is done in a matter: something is applied, or what stands at a place is taken back. */
    record Deed(int place, String measure, int day, boolean takesBack) {}

    @Property(tries = 2_000)
    void exactlyTheHeaviestOfWhatStandsCounts(@ForAll("deeds") List<Deed> deeds) {
        List<Weighing> standing = new ArrayList<>();
        for (Deed deed : deeds) {
            if (deed.takesBack() && !standing.isEmpty()) {
                standing.remove(deed.place() % standing.size());
            } else {
                standing.add(new Weighing(UUID.randomUUID(), deed.measure(), DAY.plusDays(deed.day())));
            }
            Optional<Weighing> counts = Weighing.heaviest(standing);
            assertEquals(standing.isEmpty(), counts.isEmpty(), "nothing is left out, nothing is invented");
            counts.ifPresent(
                    one -> standing.forEach(other -> assertFalse(isHeavier(other, one), () -> other + " " + one)));
        }
    }

    @Property(tries = 500)
    void theOrderInWhichTheyBecameKnownDoesNotMatter(@ForAll("deeds") List<Deed> deeds, @ForAll Random random) {
        List<Weighing> all = deeds.stream()
                .map(deed -> new Weighing(UUID.randomUUID(), deed.measure(), DAY.plusDays(deed.day())))
                .collect(Collectors.toCollection(ArrayList::new));
        Optional<Weighing> counts = Weighing.heaviest(all);
        Collections.shuffle(all, random);
        assertEquals(counts, Weighing.heaviest(all));
    }

    /** Of the domain, without the order of the file: the form first, then the date. */
    private static boolean isHeavier(Weighing one, Weighing other) {
        int forms = form(one).compareTo(form(other));
        boolean same = one.measure().equals(other.measure());
        return forms > 0 || same && one.on().isBefore(other.on());
    }

    private static Form form(Weighing one) {
        return INDICATORS.of(one.measure(), one.on()).orElseThrow().form();
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        List<String> measures =
                INDICATORS.on(DAY).stream().map(Indicator::measure).toList();
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(measures),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.of(true, false, false))
                .as(Deed::new)
                .list()
                .ofMaxSize(12);
    }

    @Test
    void admonitionIsTheHeaviestOfTheFirstFormAndTheLightestSanctionIsHeavierStill() {
        List<Weighing> all = List.of(
                new Weighing(UUID.randomUUID(), "ADMONITION", DAY),
                new Weighing(UUID.randomUUID(), "CRITICISM_EDUCATION", DAY),
                new Weighing(UUID.randomUUID(), "INQUIRY_CLOSED", DAY));
        assertEquals(Optional.of(all.get(0)), Weighing.heaviest(all));
        assertTrue(INDICATORS.weight("OFFICE_WARNING", DAY) > INDICATORS.weight("ADMONITION", DAY));
        assertTrue(INDICATORS.weight("PARTY_SERIOUS_WARNING", DAY) > INDICATORS.weight("OFFICE_DEMERIT", DAY));
    }

    @Test
    void theIndicatorsAscendByFormAndKnowEveryMeasureAndSanctionOfTheirDay() {
        for (LocalDate day : List.of(LocalDate.of(2016, 1, 1), LocalDate.of(2020, 6, 30), DAY)) {
            List<Indicator> all = INDICATORS.on(day);
            List<Form> forms = all.stream().map(Indicator::form).toList();
            assertEquals(forms.stream().sorted().toList(), forms);
            Set<String> measures = all.stream().map(Indicator::measure).collect(Collectors.toSet());
            assertEquals(all.size(), measures.size());
            assertTrue(measures.containsAll(
                    Arrays.stream(FirstFormMeasure.values()).map(Enum::name).toList()));
            assertTrue(Arrays.stream(SanctionKind.values()).allMatch(kind -> isKnown(kind, measures)), day::toString);
        }
        assertEquals(
                "行政记过",
                INDICATORS
                        .of("OFFICE_DEMERIT", LocalDate.of(2019, 1, 1))
                        .orElseThrow()
                        .zh());
        assertEquals(
                "政务（处分）记过", INDICATORS.of("OFFICE_DEMERIT", DAY).orElseThrow().zh());
        assertEquals(List.of(), INDICATORS.on(LocalDate.of(2015, 12, 31)));
    }

    private static boolean isKnown(SanctionKind kind, Set<String> measures) {
        return Arrays.stream(Family.values())
                .anyMatch(family -> measures.contains((family == Family.PARTY ? "PARTY_" : "OFFICE_") + kind.name()));
    }

    @Test
    void theFourteenOfTheFirstFormCarryTheOfficialCodes() {
        INDICATORS.on(DAY).stream()
                .filter(indicator -> indicator.form() == Form.FIRST)
                .forEach(indicator -> {
                    FirstFormMeasure measure = FirstFormMeasure.valueOf(indicator.measure());
                    assertEquals(measure.externalCode(), indicator.code());
                    assertEquals(measure.zh(), indicator.zh());
                });
    }
}
