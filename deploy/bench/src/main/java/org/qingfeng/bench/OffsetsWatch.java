package org.qingfeng.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.qingfeng.bench.check.Finding;
import org.qingfeng.bench.installation.Installation;

/** I9: while it watches, no partition's offset goes back. */
final class OffsetsWatch implements AutoCloseable {
    private static final String OFFSETS = "SELECT topic_id || '/' || partition, next_offset FROM projection_offset";

    private final List<String> wentBack = new CopyOnWriteArrayList<>();
    private final AtomicLong looks = new AtomicLong();
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Connection statistics;
    private final Thread thread = new Thread(this::watch, "offsets-watch");

    OffsetsWatch(Installation installation) throws SQLException, IOException {
        statistics = installation.superuser("statistics");
        thread.start();
    }

    private void watch() {
        Map<String, Long> seen = new HashMap<>();
        try (PreparedStatement statement = statistics.prepareStatement(OFFSETS)) {
            while (!ending.await(100, TimeUnit.MILLISECONDS)) {
                look(statement, seen);
            }
        } catch (SQLException e) {
            wentBack.add("could not be watched: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(PreparedStatement statement, Map<String, Long> seen) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                looks.incrementAndGet();
                Long before = seen.put(row.getString(1), row.getLong(2));
                if (before != null && before > row.getLong(2)) {
                    wentBack.add(row.getString(1) + " from " + before + " to " + row.getLong(2));
                }
            }
        }
    }

    Finding finding() {
        return new Finding("I9", "offsets of a topic id never go back", looks.get(), List.copyOf(wentBack));
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        ending.countDown();
        thread.join();
        statistics.close();
    }
}
