package org.qingfeng.kit.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CurrentCalendarTest {
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);

    private final CurrentCalendar current = new CurrentCalendar(Warning.DEFAULT);

    @Test
    void aParameterHoldsFromItsOwnDate() {
        RuleParameters rules = RuleParameters.shipped();
        assertEquals(35, rules.rows().size());
        assertTrue(rules.rows().stream().noneMatch(rule -> rule.basis().isBlank()));
        assertEquals(
                Term.workingDays(15),
                rules.on("REALNAME_ACCEPT", JULY).orElseThrow().term());
        assertTrue(rules.on("REALNAME_ACCEPT", LocalDate.of(2020, 1, 20)).isEmpty());
        assertTrue(rules.on("DOC_LEN", JULY).isEmpty());
        assertThrows(IllegalStateException.class, () -> rules.on("DOC_LEN", LocalDate.of(2025, 1, 1))
                .orElseThrow()
                .term());
    }

    @Test
    void aNewVersionHoldsFromItsDateAndTheOldOneBefore() {
        current.replace(row("REALNAME_ACCEPT", 10, LocalDate.of(2023, 7, 1), null));
        RuleParameters rules = current.ruleParameters();
        assertEquals(15, value(rules, JULY.minusDays(1)));
        assertEquals(10, value(rules, JULY));
        current.replace(row("REALNAME_ACCEPT", 12, LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 31)));
        assertEquals(12, value(current.ruleParameters(), JULY));
        assertEquals(15, value(current.ruleParameters(), LocalDate.of(2023, 8, 1)));
    }

    @Test
    void deadlinesFollowTheReplacedCalendar() {
        RunningTerm term = RunningTerm.of("REPLY_LETTER_DEFAULT", LocalDate.of(2027, 9, 30), Term.workingDays(1));
        assertEquals(
                LocalDate.of(2027, 10, 1),
                current.deadline(term, LocalDate.of(2027, 9, 30)).statutoryDue());
        current.replace(new CalendarYear(2027, Set.of(LocalDate.of(2027, 10, 1)), Set.of(), "通知"));
        Deadline deadline = current.deadline(term, LocalDate.of(2027, 9, 30));
        assertEquals(LocalDate.of(2027, 10, 4), deadline.statutoryDue());
        assertFalse(deadline.provisional());
    }

    @Test
    void everythingCanBeReplacedAtOnce() {
        current.replace(WorkingDays.of(List.of()), RuleParameters.of(List.of()));
        assertTrue(current.workingDays().years().isEmpty());
        assertTrue(current.ruleParameters().rows().isEmpty());
    }

    @Test
    void warningSettingsHaveDefaultsAndOtherValues() {
        WarningSettings defaults = settings(Map.of());
        assertEquals(Warning.DEFAULT, new Warning(defaults.workingDays(), defaults.percent()));
        WarningSettings other = settings(
                Map.of("qingfeng.deadline-warning.working-days", "5", "qingfeng.deadline-warning.percent", "10"));
        assertEquals(new Warning(5, 10), new Warning(other.workingDays(), other.percent()));
        assertThrows(IllegalArgumentException.class, () -> new Warning(3, 101));
        assertThrows(ConfigValidationException.class, () -> settings(Map.of("qingfeng.deadline-warning.days", "5")));
    }

    private static int value(RuleParameters rules, LocalDate day) {
        return rules.on("REALNAME_ACCEPT", day).orElseThrow().value().intValueExact();
    }

    private static RuleParameter row(String code, int value, LocalDate from, @Nullable LocalDate to) {
        return new RuleParameter(code, null, BigDecimal.valueOf(value), RuleParameter.Unit.WORKING_DAY, "规则", from, to);
    }

    private static WarningSettings settings(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(WarningSettings.class)
                .withSources(new InMemorySource(values))
                .build()
                .getConfigMapping(WarningSettings.class);
    }

    private record InMemorySource(Map<String, String> values) implements ConfigSource {
        @Override
        public Map<String, String> getProperties() {
            return values;
        }

        @Override
        public Set<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        @Nullable
        public String getValue(String name) {
            return values.get(name);
        }

        @Override
        public String getName() {
            return "test";
        }
    }
}
