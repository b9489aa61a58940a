package org.qingfeng.kit.journal.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes this process's relay after a commit. A lost ring costs only the poll interval. */
@ApplicationScoped
public class RelayBell {
    private final Semaphore rung = new Semaphore(0);

    /** Called after each commit that wrote an event; costs next to nothing and never blocks. */
    public void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    /** Waits for a ring, at most so long; true if it rang. */
    boolean await(Duration atMost) throws InterruptedException {
        boolean heard = rung.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
        rung.drainPermits();
        return heard;
    }
}
