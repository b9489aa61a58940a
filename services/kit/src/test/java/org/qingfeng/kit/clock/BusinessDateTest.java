package org.qingfeng.kit.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BusinessDateTest {
    private static final Clock LATE_IN_UTC = Clock.fixed(Instant.parse("2023-06-30T16:30:00Z"), ZoneOffset.UTC);

    @Test
    void isTheDayInShanghai() {
        assertEquals(LocalDate.of(2023, 7, 1), new BusinessDate(settings(null, false), LATE_IN_UTC).today());
    }

    @Test
    void isFixedOnlyInAStandaloneInstallation() {
        LocalDate day = LocalDate.of(2023, 12, 31);
        assertEquals(day, new BusinessDate(settings(day, true), LATE_IN_UTC).today());
        assertThrows(IllegalStateException.class, () -> new BusinessDate(settings(day, false), LATE_IN_UTC));
    }

    private static ClockSettings settings(@Nullable LocalDate today, boolean standalone) {
        return new ClockSettings() {
            @Override
            public Optional<LocalDate> today() {
                return Optional.ofNullable(today);
            }

            @Override
            public boolean standalone() {
                return standalone;
            }
        };
    }
}
