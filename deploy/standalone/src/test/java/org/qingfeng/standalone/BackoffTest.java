package org.qingfeng.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void waitsLongerAfterEachCrashAndForgetsAfterALongLife() {
        Backoff backoff = new Backoff();
        assertEquals(
                java.util.List.of(1L, 2L, 4L, 8L, 16L, 30L, 30L),
                IntStream.range(0, 7)
                        .mapToObj(i -> backoff.after(Duration.ofSeconds(5)).toSeconds())
                        .toList());
        assertEquals(Duration.ofSeconds(1), backoff.after(Duration.ofMinutes(3)));
    }
}
