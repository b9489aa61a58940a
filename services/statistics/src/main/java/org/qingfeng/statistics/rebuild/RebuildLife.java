package org.qingfeng.statistics.rebuild;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.projection.EventReader;
import org.qingfeng.statistics.projection.Rederiving;

/** Does the work of rebuilding in the background, at once when it is asked for, and looks by itself every second. */
@Singleton
@Startup
class RebuildLife {
    private static final Logger LOG = Logger.getLogger(RebuildLife.class);
    private static final long LOOK_EVERY_MILLIS = 1_000;
    private static final long PATIENCE_MILLIS = 5_000;

    @Inject
    @DataSource("relay")
    AgroalDataSource source;

    @Inject
    Catalogue catalogue;

    @Inject
    EventReader reader;

    private final Semaphore bell = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "qingfeng-rebuild");
    private volatile boolean stopping;

    @PostConstruct
    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        ring();
        thread.join(PATIENCE_MILLIS);
    }

    void ring() {
        bell.release();
    }

    private void run() {
        RebuildWork work = new RebuildWork(source, new Rederiving(catalogue, reader));
        try {
            while (!stopping) {
                if (!turn(work) && bell.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("interrupted while stopping");
        }
    }

    private boolean turn(RebuildWork work) {
        try {
            return work.turn();
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("the rebuild waits: %s", e.getMessage());
            return false;
        }
    }
}
