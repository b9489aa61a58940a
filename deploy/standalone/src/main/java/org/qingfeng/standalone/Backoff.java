package org.qingfeng.standalone;

import java.time.Duration;

/** How long to wait before a crashed child is started again: 1 s, doubled each time, 30 s at most. */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** A child that lived so long crashed for a new reason. */
    private static final Duration SETTLED = Duration.ofMinutes(2);

    private Duration next = FIRST;

    Duration after(Duration lived) {
        if (lived.compareTo(SETTLED) >= 0) {
            next = FIRST;
        }
        Duration wait = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return wait;
    }
}
