package org.qingfeng.standalone;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One child process under watch: started, found ready, started again when it ends by itself. */
final class Child {
    private static final long LOG_LIMIT = 10L << 20;
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final long PATIENCE_WITH_STOP_SECONDS = 20;

    private final Recipe recipe;
    private final RotatingLog log;
    private final Consumer<Child> changed;
    private final Backoff backoff = new Backoff();
    private final CountDownLatch readyOnce = new CountDownLatch(1);
    private final CountDownLatch stopAsked = new CountDownLatch(1);

    private volatile PartState state = PartState.WAITING;
    private volatile @Nullable Process process;
    private volatile boolean saidReady;
    private volatile int restarts;
    private volatile @Nullable String trouble;

    Child(Recipe recipe, DataFolder folder, Consumer<Child> changed) {
        this.recipe = recipe;
        this.log = new RotatingLog(folder.log(recipe.name()), LOG_LIMIT);
        this.changed = changed;
    }

    /** Starts it and keeps it running until it is stopped. */
    void start() {
        Thread keeper = new Thread(this::keep, "keeper-" + recipe.name());
        keeper.setDaemon(true);
        keeper.start();
    }

    void awaitReady() throws InterruptedException {
        readyOnce.await();
    }

    /** Asks it to end, then makes it end. */
    void stop() {
        stopAsked.countDown();
        Process running = process;
        if (running != null && running.isAlive()) {
            running.destroy();
            try {
                if (!running.waitFor(PATIENCE_WITH_STOP_SECONDS, TimeUnit.SECONDS)) {
                    running.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                running.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        to(PartState.STOPPED);
    }

    Status.Part status() {
        Process running = process;
        Long pid = running != null && running.isAlive() ? Long.valueOf(running.pid()) : null;
        return new Status.Part(recipe.name(), state, pid, recipe.port(), restarts, trouble);
    }

    private void keep() {
        while (!isStopping()) {
            Instant begun = Instant.now();
            try {
                live();
            } catch (IOException e) {
                trouble = String.valueOf(e.getMessage());
            } catch (InterruptedException e) {
                return;
            }
            if (isStopping()) {
                return;
            }
            restarts++;
            to(PartState.CRASHED);
            pause(backoff.after(Duration.between(begun, Instant.now())));
        }
    }

    private void live() throws IOException, InterruptedException {
        saidReady = false;
        Process started = launch();
        process = started;
        to(PartState.STARTING);
        Thread copier = new Thread(
                () -> log.copy(started.inputReader(StandardCharsets.UTF_8), this::hear), "log-" + recipe.name());
        copier.setDaemon(true);
        copier.start();
        while (started.isAlive() && !isReady()) {
            pause(LOOK);
        }
        if (started.isAlive()) {
            to(PartState.READY);
            readyOnce.countDown();
        }
        int code = started.waitFor();
        trouble = "ended by itself with exit status " + code + " at " + Instant.now();
    }

    /** Its standard input stays open in our hands: when we are gone it reads the end of it and ends too (tether). */
    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(recipe.command())
                .directory(recipe.directory().toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("QINGFENG_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(recipe.environment());
        return builder.start();
    }

    private void hear(String line) {
        if (line.equals(recipe.readyLine())) {
            saidReady = true;
        }
    }

    private boolean isReady() {
        if (recipe.readyLine() != null) {
            return saidReady;
        }
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(recipe.health()).toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(2000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isStopping() {
        return stopAsked.getCount() == 0;
    }

    private void pause(Duration duration) {
        try {
            stopAsked.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void to(PartState next) {
        state = next;
        changed.accept(this);
    }
}
