package org.qingfeng.bench;

import java.util.concurrent.TimeUnit;

/** Waiting for what must become true. */
final class Until {
    private Until() {}

    /** Something that can be looked at again and again. */
    interface Condition {
        boolean holds() throws Exception;
    }

    /** @return seconds it took */
    static double holds(String what, double patienceSeconds, Condition condition) throws Exception {
        long start = System.nanoTime();
        while (!condition.holds()) {
            if ((System.nanoTime() - start) / 1e9 > patienceSeconds) {
                throw new IllegalStateException("not within " + patienceSeconds + " s: " + what);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
