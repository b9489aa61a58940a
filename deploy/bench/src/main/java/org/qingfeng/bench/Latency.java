package org.qingfeng.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;
import org.qingfeng.bench.check.Sent;

/** P5 and P7: how long one waits, from the moment at which a request should have been sent. */
final class Latency {
    private static final double SHARE_OF_P1 = 0.3;
    private static final double SECONDS = 15;
    private static final double READS = 200;
    private static final int CONNECTIONS = 24;
    private static final long LONGEST = TimeUnit.MINUTES.toMicros(2);
    private static final String ARRIVED = "SELECT id FROM record WHERE id = ANY (?)";

    private final TestBed bed;

    /** Acknowledged, not yet seen in the statistics: id → when it should have been sent. */
    private final Map<UUID, Long> waiting = new ConcurrentHashMap<>();

    Latency(TestBed bed) {
        this.bed = bed;
    }

    Line untilVisible(double createsPerSecond) throws Exception {
        double rate = createsPerSecond * SHARE_OF_P1;
        bed.say("P5: " + Math.round(rate) + " creates a second until each is in the statistics");
        bed.downstream().awaitQuiet();
        Histogram delays = new SynchronizedHistogram(LONGEST, 3);
        Thread watch = new Thread(() -> watch(delays), "watch");
        watch.setDaemon(true);
        watch.start();
        OpenLoop.run(bed.port("rectification"), CONNECTIONS, rate, SECONDS, this::create);
        Until.holds("every record in the statistics", 60, waiting::isEmpty);
        watch.interrupt();
        watch.join();
        String what = String.format("commit to statistic, p50 %.0f ms, p99", delays.getValueAtPercentile(50) / 1e3);
        return Line.bound("P5", what, delays.getValueAtPercentile(99) / 1e3, "ms", 250);
    }

    private void create(org.qingfeng.bench.Connection connection, long ticket, long intended) throws Exception {
        String key = "bench-latency-" + ticket;
        org.qingfeng.bench.Connection.Answer answer = Town.demand(
                201,
                connection.send(
                        "POST",
                        "/v1/problems",
                        bed.town().finder(),
                        Town.JSON,
                        bed.town().problem(key, ticket)));
        UUID id = Town.id(answer);
        waiting.put(id, intended);
        bed.sent().add(new Sent(key, Sent.Outcome.OK, answer.status(), id, 1));
    }

    private void watch(Histogram delays) {
        try (Connection statistics = bed.superuser("statistics");
                PreparedStatement arrived = statistics.prepareStatement(ARRIVED)) {
            while (!Thread.currentThread().isInterrupted()) {
                List<UUID> asked = List.copyOf(waiting.keySet());
                if (!asked.isEmpty()) {
                    look(arrived, asked, delays);
                }
                TimeUnit.MILLISECONDS.sleep(4);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.sql.SQLException | java.io.IOException e) {
            throw new IllegalStateException("the statistics' database cannot be watched", e);
        }
    }

    private void look(PreparedStatement arrived, List<UUID> asked, Histogram delays) throws java.sql.SQLException {
        arrived.setArray(1, arrived.getConnection().createArrayOf("uuid", asked.toArray()));
        try (ResultSet row = arrived.executeQuery()) {
            long now = System.nanoTime();
            while (row.next()) {
                Long intended = waiting.remove(row.getObject(1, UUID.class));
                if (intended != null) {
                    delays.recordValue(Math.min(LONGEST, TimeUnit.NANOSECONDS.toMicros(now - intended)));
                }
            }
        }
    }

    /** A service whose connections are just being made may say 503; while it is measured, that counts as never. */
    private boolean isAnswered(org.qingfeng.bench.Connection connection, String question) throws Exception {
        org.qingfeng.bench.Connection.Answer answer =
                connection.send("GET", question, bed.town().viewer(), "", null);
        return answer.status() != 503 && Town.demand(200, answer).status() == 200;
    }

    Line reading() throws Exception {
        bed.say("P7: " + Math.round(READS) + " values and summaries a second");
        bed.downstream().awaitQuiet();
        int year = bed.town().today().getYear();
        List<String> questions = List.of(
                "/v1/values?metric=rectification.problems&orgCode=%s&from=%d-01-01&to=%d-12-31",
                "/v1/values?metric=rectification.problems&metric=rectification.problems.open&orgCode=%s&from=%d-01-01&to=%d-12-31&groupBy=org",
                "/v1/values?metric=rectification.problems&orgCode=%s&from=%d-01-15&to=%d-11-20&groupBy=month",
                "/v1/summaries?orgCode=%s&year=%d");
        Histogram delays = new SynchronizedHistogram(LONGEST, 3);
        int port = bed.port("statistics");
        OpenLoop.Request ask = (connection, ticket, intended) -> {
            String question = String.format(questions.get((int) (ticket % questions.size())), Town.CODE, year, year);
            boolean answered = isAnswered(connection, question);
            long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - intended);
            delays.recordValue(answered ? Math.min(LONGEST, micros) : LONGEST);
        };
        OpenLoop.run(port, CONNECTIONS, READS, 5, ask);
        delays.reset();
        OpenLoop.run(port, CONNECTIONS, READS, 8, ask);
        String what = String.format("values and summaries, p50 %.1f ms, p99", delays.getValueAtPercentile(50) / 1e3);
        return Line.bound("P7", what, delays.getValueAtPercentile(99) / 1e3, "ms", 50);
    }
}
