package org.qingfeng.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.qingfeng.bench.installation.Child;
import org.qingfeng.bench.installation.Health;
import org.qingfeng.bench.installation.Installation;
import org.qingfeng.embedded.FreePort;

/** P8 and P8a: how long until one service, and everything, is ready. */
final class StartUp {
    private static final double PATIENCE = 60;

    private StartUp() {}

    /** Leaves the installation running. */
    static List<Line> run(Installation installation, Path scratch) throws Exception {
        double first = installation.start();
        installation.stop();
        double later = installation.start();
        return List.of(
                Line.bound("P8", "one service ready", oneService(installation, scratch), "s", 5),
                Line.bound("P8a", "everything ready, first start", first, "s", 60),
                Line.bound("P8a", "everything ready, later start", later, "s", 30));
    }

    /** A second process of it, beside the running installation. */
    private static double oneService(Installation installation, Path scratch) throws Exception {
        Child service = installation.child("rectification");
        int port = FreePort.any();
        long start = System.nanoTime();
        Process twin = service.twin(port, scratch.resolve("twin.log"));
        try {
            Until.holds("a second rectification is ready", PATIENCE, () -> Health.isReady(port));
            return (System.nanoTime() - start) / 1e9;
        } finally {
            twin.destroy();
            if (!twin.waitFor(20, TimeUnit.SECONDS)) {
                twin.destroyForcibly();
            }
        }
    }
}
