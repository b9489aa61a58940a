package org.qingfeng.kit.journal.relay;

import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Runs rounds until it is told to stop. Whatever fails is tried again after a pause; nothing ends this loop but a stop. */
final class RelayThread implements Runnable {
    private static final Logger LOG = Logger.getLogger(RelayThread.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(2);
    private static final Duration FIRST_BACKOFF = Duration.ofMillis(100);
    private static final Duration MEASURE_EVERY = Duration.ofSeconds(5);

    private final RelayParts parts;
    private final RelayBell bell;
    private final Duration heartbeat;
    private final Backoff idle;
    private final Backoff trouble;
    private final Thread thread = new Thread(this, "qingfeng-relay");
    private volatile boolean stopping;
    private long refreshedAt;
    private long measuredAt;

    RelayThread(RelayParts parts, RelayBell bell, RelaySettings settings) {
        this.parts = parts;
        this.bell = bell;
        this.heartbeat = settings.heartbeat();
        this.idle = new Backoff(SHORTEST_PAUSE, settings.pollInterval());
        this.trouble = new Backoff(FIRST_BACKOFF, settings.backoffMax());
        this.refreshedAt = System.nanoTime() - heartbeat.toNanos();
        this.measuredAt = System.nanoTime() - MEASURE_EVERY.toNanos();
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Ends after the batch in flight and gives the shards back. */
    void stop(Duration atMost) throws InterruptedException {
        stopping = true;
        bell.ring();
        thread.join(atMost.toMillis());
        if (thread.isAlive()) {
            LOG.warn("the relay did not end in time; its last batch will be sent again");
            thread.interrupt();
        }
    }

    @Override
    public void run() {
        try {
            while (!stopping) {
                oneTurn();
            }
        } catch (InterruptedException e) {
            LOG.debug("interrupted while stopping");
        } finally {
            leave();
        }
    }

    private void oneTurn() throws InterruptedException {
        Duration pause;
        try {
            pause = turn();
            trouble.reset();
            parts.counts().kafkaAway(false);
        } catch (DatabaseRestored e) {
            LOG.error(e.getMessage());
            parts.counts().restored(true);
            pause = trouble.next();
        } catch (KafkaAway e) {
            LOG.warnf("%s; trying again", e.getMessage());
            parts.counts().kafkaAway(true);
            pause = trouble.next();
        } catch (SQLException | RuntimeException e) {
            LOG.warn("the relay could not go on; trying again", e);
            pause = trouble.next();
        }
        if (!pause.isZero() && bell.await(pause)) {
            idle.reset();
        }
    }

    /** How long to wait before the next turn. */
    private Duration turn() throws SQLException, InterruptedException, KafkaAway, DatabaseRestored {
        if (isDue(refreshedAt, heartbeat)) {
            parts.leases().refresh();
            refreshedAt = System.nanoTime();
            parts.counts().restored(false);
        }
        parts.history().run(parts.leases().timeline());
        RelayRound.Progress progress = parts.round().run(this::keepLeases);
        if (isDue(measuredAt, MEASURE_EVERY)) {
            parts.lag().measure();
            parts.withheld().retryOne(this::keepLeases);
            measuredAt = System.nanoTime();
        }
        if (progress == RelayRound.Progress.NOTHING) {
            return idle.next();
        }
        idle.reset();
        return progress == RelayRound.Progress.MORE ? Duration.ZERO : idle.next();
    }

    private void keepLeases() {
        if (isDue(refreshedAt, heartbeat)) {
            try {
                parts.leases().refresh();
                refreshedAt = System.nanoTime();
            } catch (SQLException | DatabaseRestored e) {
                LOG.debug("the leases were not renewed; the next turn says why", e);
            }
        }
    }

    private static boolean isDue(long last, Duration every) {
        return System.nanoTime() - last >= every.toNanos();
    }

    private void leave() {
        parts.round().close();
        try {
            parts.leases().release();
        } catch (SQLException e) {
            LOG.debug("the shards could not be given back; their leases will end", e);
        }
    }
}
