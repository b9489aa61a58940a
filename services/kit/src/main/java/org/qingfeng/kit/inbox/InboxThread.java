package org.qingfeng.kit.inbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes turns until it is told to stop; after a failure it pauses, and after a failure of Kafka it connects anew. */
final class InboxThread implements Runnable {
    private static final Logger LOG = Logger.getLogger(InboxThread.class);
    private static final long FIRST_PAUSE_MILLIS = 100;

    private final Supplier<InboxWorker> workers;
    private final long longestPauseMillis;
    private final Thread thread = new Thread(this, "qingfeng-inbox");
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable InboxWorker worker;

    InboxThread(Supplier<InboxWorker> workers, Duration backoffMax) {
        this.workers = workers;
        this.longestPauseMillis = backoffMax.toMillis();
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Ends after the batch in hand. */
    void stop(Duration atMost) throws InterruptedException {
        stopping.countDown();
        thread.join(atMost.toMillis());
        if (thread.isAlive()) {
            LOG.warn("the inbox did not end in time; its last batch will be read again");
            thread.interrupt();
        }
    }

    @Override
    public void run() {
        long pause = FIRST_PAUSE_MILLIS;
        try {
            while (stopping.getCount() > 0) {
                if (turn()) {
                    pause = FIRST_PAUSE_MILLIS;
                } else if (!stopping.await(pause, TimeUnit.MILLISECONDS)) {
                    pause = Math.min(longestPauseMillis, pause * 2);
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("interrupted while stopping");
        } finally {
            discard();
        }
    }

    private boolean turn() throws InterruptedException {
        try {
            InboxWorker open = worker == null ? workers.get() : worker;
            worker = open;
            open.turn();
            return true;
        } catch (KafkaSilent e) {
            LOG.warnf("%s; trying again", e.getMessage());
        } catch (SQLException e) {
            LOG.warn("the inbox could not apply a batch; trying again", e);
        } catch (RuntimeException e) {
            LOG.warn("the inbox could not go on; connecting anew", e);
            discard();
        }
        return false;
    }

    private void discard() {
        try {
            if (worker != null) {
                worker.close();
            }
        } catch (RuntimeException e) {
            LOG.debug("the consumer did not close", e);
        } finally {
            worker = null;
        }
    }
}
