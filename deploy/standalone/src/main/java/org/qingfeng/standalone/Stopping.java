package org.qingfeng.standalone;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.qingfeng.embedded.Signals;

/** Ends an installation so that nothing of it is left running. */
final class Stopping {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Stopping() {}

    /** Says whether anything ran. */
    static boolean stop(DataFolder folder) throws IOException {
        Optional<Status> running = Status.ofRunning(folder);
        if (running.isPresent()) {
            stop(folder, running.get().supervisor());
            return true;
        }
        Leftovers.end(folder);
        return false;
    }

    static void stop(DataFolder folder, long supervisor) throws IOException {
        Signals.send("TERM", supervisor);
        if (!Signals.waitUntil(() -> !Signals.isRunning(supervisor), PATIENCE)) {
            Signals.send("KILL", supervisor);
        }
        if (Status.ofRunning(folder).isEmpty()) {
            // Two starts at once: the slower one's supervisor ended, the other's children are none of ours.
            Leftovers.end(folder);
        }
    }
}
