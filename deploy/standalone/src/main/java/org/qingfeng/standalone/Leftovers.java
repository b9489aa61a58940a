package org.qingfeng.standalone;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.qingfeng.embedded.EmbeddedDatabase;
import org.qingfeng.embedded.Signals;

/** Processes of an installation that no supervisor holds any more; found by their recorded numbers and their mark. */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Leftovers() {}

    /** Ends them all and waits until they are gone. */
    static void end(DataFolder folder) throws IOException {
        Optional<Status> last = Status.read(folder);
        if (last.isEmpty()) {
            return;
        }
        List<Long> pids = last.get().parts().stream()
                .map(Status.Part::pid)
                .filter(pid -> pid != null && Status.isOurs(folder, pid))
                .toList();
        pids.forEach(pid -> Signals.send("TERM", pid));
        for (long pid : pids) {
            if (!Signals.waitUntil(() -> !Status.isOurs(folder, pid), PATIENCE)) {
                Signals.send("KILL", pid);
            }
        }
        EmbeddedDatabase.stopLeftOver(folder.path().resolve("postgresql"));
    }
}
