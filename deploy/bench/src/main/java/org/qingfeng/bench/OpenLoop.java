package org.qingfeng.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Requests at a fixed rate, whatever the answers do: each has the moment at which it should be sent, and is late from
 * then on, so that a server that stalls is not spared the requests it kept away.
 */
final class OpenLoop {
    private OpenLoop() {}

    /** @see ClosedLoop.Request */
    interface Request {
        /** @param intended when it should have been sent, by {@link System#nanoTime} */
        void send(Connection connection, long ticket, long intended) throws Exception;
    }

    static void run(int port, int connections, double perSecond, double seconds, Request request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        AtomicLong tickets = new AtomicLong();
        long total = (long) (perSecond * seconds);
        long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                all.add(threads.submit(() -> {
                    try (Connection connection = new Connection(port)) {
                        for (long t = tickets.getAndIncrement(); t < total; t = tickets.getAndIncrement()) {
                            long intended = start + (long) (t * 1e9 / perSecond);
                            await(intended);
                            request.send(connection, t, intended);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a request of the load failed: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(long moment) throws InterruptedException {
        long left = moment - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }
}
