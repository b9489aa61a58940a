package org.qingfeng.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The server process of a cluster, found by the {@code postmaster.pid} that PostgreSQL itself keeps.
 *
 * <p>It is no child of ours ({@code pg_ctl} lets it go), so it outlives a JVM that is killed; and after a crash the number
 * in that file may belong to a stranger. Hence every look asks whether the process runs on this very directory.
 */
final class Postmaster {
    private static final Duration FAST = Duration.ofSeconds(30);
    private static final Duration IMMEDIATE = Duration.ofSeconds(10);

    private final Path cluster;

    Postmaster(Path cluster) {
        this.cluster = cluster;
    }

    boolean isAlive() {
        return pid().isPresent();
    }

    /** The running server of this cluster; empty if there is none, or if the number belongs to another process. */
    Optional<Long> pid() {
        return recorded().filter(this::isOurs);
    }

    /** Fast shutdown, then immediate, then kill: whatever is needed so that nothing is left. */
    void stop() {
        Optional<Long> running = pid();
        if (running.isEmpty()) {
            return;
        }
        long pid = running.get();
        if (endsBy("INT", pid, FAST) || endsBy("QUIT", pid, IMMEDIATE) || endsBy("KILL", pid, IMMEDIATE)) {
            return;
        }
        throw new IllegalStateException("PostgreSQL " + pid + " in " + cluster + " cannot be stopped");
    }

    /**
     * After a crash PostgreSQL refuses to start if any process, even a stranger, has the number it left behind; the
     * embedding library keeps a lock of its own beside it.
     */
    void forgetLocks() {
        if (isAlive()) {
            throw new IllegalStateException("PostgreSQL is running in " + cluster);
        }
        try {
            Files.deleteIfExists(lockFile());
            Files.deleteIfExists(cluster.resolve("epg-lock"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the locks in " + cluster, e);
        }
    }

    private boolean endsBy(String signal, long pid, Duration patience) {
        Signals.send(signal, pid);
        return Signals.waitUntil(() -> !isOurs(pid), patience);
    }

    private boolean isOurs(long pid) {
        return Signals.isRunning(pid)
                && Signals.commandLine(pid)
                        .filter(line -> line.contains(cluster.toString()))
                        .isPresent();
    }

    private Optional<Long> recorded() {
        try {
            List<String> lines = Files.readAllLines(lockFile());
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.parseLong(lines.get(0).strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + lockFile(), e);
        }
    }

    private Path lockFile() {
        return cluster.resolve("postmaster.pid");
    }
}
