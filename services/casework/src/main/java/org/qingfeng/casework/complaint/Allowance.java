package org.qingfeng.casework.complaint;

import java.time.Duration;
import java.util.function.LongSupplier;

/** So many in a while from everybody together: nothing is kept of who they were. */
final class Allowance {
    private final int most;
    private final long nanosForOne;
    private final LongSupplier nanoTime;
    private double left;
    private long at;

    Allowance(int most, Duration in, LongSupplier nanoTime) {
        this.most = most;
        this.nanosForOne = in.toNanos() / most;
        this.nanoTime = nanoTime;
        this.left = most;
        this.at = nanoTime.getAsLong();
    }

    /** Whether there is one left, without taking it. */
    synchronized boolean isLeft() {
        refill();
        return left >= 1;
    }

    /** Takes one, if there is one. */
    synchronized boolean take() {
        refill();
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }

    private void refill() {
        long now = nanoTime.getAsLong();
        left = Math.min(most, left + (double) (now - at) / nanosForOne);
        at = now;
    }
}
