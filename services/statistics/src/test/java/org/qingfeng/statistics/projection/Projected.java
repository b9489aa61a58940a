package org.qingfeng.statistics.projection;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.catalogue.Counted;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.catalogue.Reckoning;
import org.qingfeng.statistics.story.Published;
import org.qingfeng.statistics.story.StatisticsDatabase;

/** Events projected from topics of a test's own, without Kafka, in batches and an order that the test chooses. */
public final class Projected {
    private final StatisticsDatabase database;
    private final Catalogue catalogue;
    private final DataSource relay;
    private final BatchRunner runner;
    private final String topicId = UUID.randomUUID().toString();
    private final Map<String, Long> expected = new HashMap<>();
    private final Map<String, Long> written = new HashMap<>();

    public Projected(StatisticsDatabase database) {
        this(database, Catalogue.complete());
    }

    public Projected(StatisticsDatabase database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
        this.relay = database.relay();
        this.runner = new BatchRunner(relay, new EventReader(catalogue), new Projection(catalogue));
    }

    public void apply(RecordEvent... events) throws SQLException {
        List<Published> published = new ArrayList<>();
        for (RecordEvent event : events) {
            published.add(Published.of(event));
        }
        apply(published, 0);
    }

    public Projection.Outcome apply(List<Published> batch, int partition) throws SQLException {
        return run(messages(batch, partition));
    }

    Projection.Outcome run(List<Message> messages) throws SQLException {
        return runner.run(messages, expected);
    }

    /** The messages as they stand in the log, not yet applied. */
    List<Message> messages(List<Published> batch, int partition) throws SQLException {
        List<Message> messages = new ArrayList<>();
        for (Published one : batch) {
            messages.add(message(one, partition));
        }
        return messages;
    }

    private Message message(Published one, int partition) throws SQLException {
        String place = Batch.place(topicId + one.topic(), partition);
        if (!expected.containsKey(place)) {
            try (Connection connection = relay.getConnection()) {
                long at = Standing.of(connection, one.topic(), topicId + one.topic(), partition, Long.MAX_VALUE);
                expected.put(place, at);
            }
        }
        long offset = written.merge(place, 1L, Long::sum) - 1;
        byte @Nullable [] key = one.key() == null ? null : one.key().getBytes(StandardCharsets.UTF_8);
        return new Message(
                one.topic(), topicId + one.topic(), partition, offset, Instant.now(), key, one.headers(), one.value());
    }

    /** Number of a metric's facts at an organization, in the generation served. */
    public long facts(String metric, String org) throws SQLException {
        return database.count(
                "SELECT count(*) FROM fact f, live l WHERE f.generation = l.generation AND metric = ? AND org = ?",
                metric,
                org);
    }

    /** A counter summed over months and sources. */
    public long counter(String metric, String org, String slice) throws SQLException {
        return database.count("""
                SELECT coalesce(sum(n), 0)::bigint FROM counter c, live l
                 WHERE c.generation = l.generation AND metric = ? AND org = ? AND slice = ?
                   AND campaign = '00000000-0000-0000-0000-000000000000'
                """, metric, org, slice);
    }

    /** A counter of one month, such as 202302. */
    public long counter(String metric, String org, int month) throws SQLException {
        return database.count("""
                SELECT coalesce(sum(n), 0)::bigint FROM counter c, live l
                 WHERE c.generation = l.generation AND metric = ? AND org = ? AND slice = '' AND month = ?
                   AND campaign = '00000000-0000-0000-0000-000000000000'
                """, metric, org, month);
    }

    /** I7: counters below an organization that differ from their facts. */
    public long countersThatDiffer(String org) throws SQLException {
        return database.count("""
                WITH f AS (
                  SELECT metric, campaign, slices, on_date, until, amount FROM fact f, live l
                   WHERE f.generation = l.generation AND f.org LIKE ? AND f.metric = ANY (string_to_array(?, ' '))),
                wanted AS (
                  SELECT metric, c.campaign, s.slice, d.month, sum(d.n) AS n
                    FROM f, LATERAL (VALUES (f.campaign), ('00000000-0000-0000-0000-000000000000'::uuid)) c(campaign),
                         LATERAL unnest(f.slices || ARRAY['']) s(slice),
                         LATERAL (SELECT to_char(on_date, 'YYYYMM')::int, amount
                                  UNION ALL SELECT to_char(until, 'YYYYMM')::int, -amount WHERE until < 'infinity') d(month, n)
                   WHERE c.campaign IS NOT NULL
                   GROUP BY 1, 2, 3, 4),
                stored AS (
                  SELECT metric, campaign, slice, month, sum(n) AS n FROM counter c, live l
                   WHERE c.generation = l.generation AND c.org = ? GROUP BY 1, 2, 3, 4)
                SELECT count(*) FROM wanted w FULL JOIN stored s USING (metric, campaign, slice, month)
                 WHERE coalesce(w.n, 0) <> coalesce(s.n, 0)
                """, org.substring(0, 9) + "%", summed(), org);
    }

    /** What does not add up has no counters. */
    private String summed() {
        return catalogue.metrics().stream()
                .filter(m -> m instanceof Counted<?, ?> counted && counted.reckoning() == Reckoning.SUM)
                .map(Metric::code)
                .collect(Collectors.joining(" "));
    }
}
