package org.qingfeng.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many clients, each asking again as soon as it was answered, for a window; only acknowledged requests count. */
final class ClosedLoop {
    private ClosedLoop() {}

    /** One client's request; throws when it was not answered as it should. */
    interface Request {
        void send(Connection connection, int client, long round) throws Exception;
    }

    /** @return acknowledged requests a second */
    static double run(int port, int clients, double seconds, Request request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long until = System.nanoTime() + (long) (seconds * 1e9);
            long start = System.nanoTime();
            List<Future<Long>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int me = client;
                all.add(threads.submit(() -> loop(port, me, until, request)));
            }
            long done = 0;
            for (Future<Long> one : all) {
                done += one.get();
            }
            return done / ((System.nanoTime() - start) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a request of the load failed: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static long loop(int port, int client, long until, Request request) throws Exception {
        long round = 0;
        try (Connection connection = new Connection(port)) {
            while (System.nanoTime() < until) {
                request.send(connection, client, round++);
            }
        }
        return round;
    }
}
