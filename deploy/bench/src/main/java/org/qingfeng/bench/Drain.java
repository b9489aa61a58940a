package org.qingfeng.bench;

import java.util.concurrent.TimeUnit;

/** How fast a backlog goes down, from the moment at which it begins to move. */
final class Drain {
    private static final double PATIENCE = 120;

    private Drain() {}

    /** How far it has come. */
    interface Progress {
        long now() throws Exception;
    }

    /** @return a second */
    static double rate(Progress progress, long target) throws Exception {
        long asked = System.nanoTime();
        long before = progress.now();
        long first = before;
        long began = asked;
        long now = before;
        while (now < target) {
            if ((System.nanoTime() - asked) / 1e9 > PATIENCE) {
                throw new IllegalStateException("the backlog did not drain: " + now + " of " + target);
            }
            TimeUnit.MILLISECONDS.sleep(5);
            long next = progress.now();
            if (now == before && next > before) {
                // The first batch was under way before we saw it land, so it does not count.
                began = System.nanoTime();
                first = next;
            }
            now = next;
        }
        return (now - first) / ((System.nanoTime() - began) / 1e9);
    }
}
