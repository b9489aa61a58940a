package org.qingfeng.kit.directorycopy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.calendar.CurrentCalendar;

/** Asks twice a second whether another replica changed the copy, so that a change is seen everywhere within a second. */
@ApplicationScoped
class DirectoryWatch {
    private static final long EVERY_MILLIS = 500;

    private final DirectoryCopySettings settings;
    private @Nullable ScheduledExecutorService clock;

    DirectoryWatch(DirectoryCopySettings settings) {
        this.settings = settings;
    }

    /**
     * Reads through the relay's pool: whoever asks has a connection of the requests' pool in his hands already, and as
     * many askers as that pool has connections would wait for each other.
     */
    @Produces
    @Singleton
    static DirectoryMemory memory(@DataSource("relay") AgroalDataSource database, CurrentCalendar calendar) {
        return new DirectoryMemory(database, calendar);
    }

    void start(@Observes StartupEvent event, DirectoryMemory memory) {
        if (settings.enabled()) {
            ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread thread = new Thread(work, "qingfeng-directory-watch");
                thread.setDaemon(true);
                return thread;
            });
            ticking.scheduleWithFixedDelay(memory::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
            clock = ticking;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (clock != null) {
            clock.shutdownNow();
        }
    }
}
