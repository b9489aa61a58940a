package org.qingfeng.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventuallyTest {
    @Test
    void asksUntilTheAnswerIsAsWanted() {
        AtomicInteger asked = new AtomicInteger();
        assertEquals(3, Eventually.get("three", asked::incrementAndGet, n -> n == 3));
    }

    @Test
    void tellsWhatItSawLastWhenItGivesUp() {
        AssertionError gaveUp =
                assertThrows(AssertionError.class, () -> Eventually.get("a four", Duration.ZERO, () -> 5, n -> n == 4));
        assertEquals("a four: not within 0 s; last seen: 5", gaveUp.getMessage());
    }

    @Test
    void anExceptionIsAnAnswerNotWantedYet() {
        AssertionError gaveUp = assertThrows(
                AssertionError.class,
                () -> Eventually.until("a wonder", Duration.ZERO, () -> {
                    throw new IllegalStateException("not today");
                }));
        assertTrue(gaveUp.toString().endsWith("IllegalStateException: not today"));
    }
}
