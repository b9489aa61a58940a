package org.qingfeng.casework.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Spam and guessing are slowed without knowing who. */
class AllowanceTest {
    private final AtomicLong now = new AtomicLong();
    private final Allowance allowance = new Allowance(3, Duration.ofMinutes(1), now::get);

    @Test
    void tenThousandComplaintsGetTheirShareAndNoMore() {
        int taken = 0;
        for (int i = 0; i < 10_000; i++) {
            taken += allowance.take() ? 1 : 0;
        }
        assertEquals(3, taken);
        now.addAndGet(Duration.ofSeconds(20).toNanos());
        assertTrue(allowance.take(), "a third of a minute later there is one more");
        assertFalse(allowance.isLeft());
        now.addAndGet(Duration.ofDays(1).toNanos());
        for (int i = 0; i < 3; i++) {
            assertTrue(allowance.take());
        }
        assertFalse(allowance.take(), "what was not used is not saved up");
    }
}
