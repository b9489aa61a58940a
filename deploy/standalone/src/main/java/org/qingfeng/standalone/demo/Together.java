package org.qingfeng.standalone.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several officials at their desks: what does not wait for each other is told at the same time. */
final class Together implements AutoCloseable {
    private static final int DESKS = 6;

    private final ExecutorService desks = Executors.newFixedThreadPool(DESKS);

    /** Part of the story. */
    @FunctionalInterface
    interface Part {
        void tell() throws IOException, InterruptedException;
    }

    /** Returns when all parts are told; the first that fails ends it. No part tells others together: it would hold a desk. */
    void tell(List<? extends Part> parts) throws IOException, InterruptedException {
        List<Future<?>> told = new ArrayList<>();
        for (Part part : parts) {
            told.add(desks.submit(() -> {
                part.tell();
                return part;
            }));
        }
        try {
            for (Future<?> one : told) {
                one.get();
            }
        } catch (ExecutionException e) {
            told.forEach(one -> one.cancel(true));
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        desks.shutdownNow();
    }
}
