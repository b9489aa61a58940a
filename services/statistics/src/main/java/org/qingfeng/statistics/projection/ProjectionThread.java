package org.qingfeng.statistics.projection;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps a reader going until it is told to stop; whatever fails is tried again after a pause. */
final class ProjectionThread implements Runnable {
    private static final Logger LOG = Logger.getLogger(ProjectionThread.class);

    private final Supplier<TopicReader> readers;
    private final ProjectionSettings settings;
    private final ProjectionCounts counts;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this, "qingfeng-projection");
    private volatile @Nullable TopicReader reader;
    private Duration pause;
    private long checkedAt = System.nanoTime();

    ProjectionThread(Supplier<TopicReader> readers, ProjectionSettings settings, ProjectionCounts counts) {
        this.readers = readers;
        this.settings = settings;
        this.counts = counts;
        this.pause = settings.backoffFirst();
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Ends after the batch in flight; what is not committed is read again by whoever comes next. */
    void stop() throws InterruptedException {
        stopping.countDown();
        TopicReader present = reader;
        if (present != null) {
            present.wakeUp();
        }
        thread.join(settings.stopTimeout().toMillis());
    }

    boolean isRunning() {
        return thread.isAlive();
    }

    @Override
    public void run() {
        try {
            while (stopping.getCount() > 0) {
                oneTurn();
            }
        } catch (InterruptedException e) {
            LOG.debug("interrupted while stopping");
        } finally {
            close();
        }
    }

    private void oneTurn() throws InterruptedException {
        try {
            TopicReader present = reader;
            if (present == null) {
                present = readers.get();
                reader = present;
            }
            present.turn(settings.pollInterval());
            checkTopics(present);
            counts.away(false);
            pause = settings.backoffFirst();
        } catch (WakeupException e) {
            LOG.debug("woken up to stop");
        } catch (SQLException | KafkaException e) {
            counts.away(true);
            LOG.warnf("the projection waits: %s", e.getMessage());
            await();
        } catch (RuntimeException e) {
            LOG.error("the projection failed and begins anew", e);
            close();
            await();
        }
    }

    private void checkTopics(TopicReader present) {
        if (System.nanoTime() - checkedAt > settings.topicCheck().toNanos()) {
            checkedAt = System.nanoTime();
            present.check();
        }
    }

    private void await() throws InterruptedException {
        if (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            Duration doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(settings.backoffMax()) > 0 ? settings.backoffMax() : doubled;
        }
    }

    private void close() {
        TopicReader present = reader;
        reader = null;
        if (present != null) {
            present.close();
        }
    }
}
