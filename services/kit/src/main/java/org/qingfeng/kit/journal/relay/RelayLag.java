package org.qingfeng.kit.journal.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLongArray;
import javax.sql.DataSource;

/** How far each shard is behind the journal, whoever carries it: events waiting, and the age of the oldest of them. */
final class RelayLag {
    /** Counted up to a limit, so that a backlog of days costs no more to measure than one of minutes. */
    private static final String LAG = """
            SELECT c.shard, w.waiting, coalesce(extract(epoch FROM clock_timestamp() - w.oldest) * 1000, 0)::bigint AS age,
                   (SELECT count(*) FROM relay_withheld) AS withheld
              FROM relay_cursor c
             CROSS JOIN LATERAL (
                   SELECT count(*) AS waiting, min(at) AS oldest
                     FROM (SELECT at FROM journal
                            WHERE shard = c.shard AND event IS NOT NULL AND (xid, seq) > (c.xid, c.seq)
                            ORDER BY xid, seq
                            LIMIT 10000) AS after_cursor) AS w
            """;

    private final DataSource database;
    private final RelayCounts counts;
    private final AtomicLongArray waiting = new AtomicLongArray(Shards.COUNT);
    private final AtomicLongArray age = new AtomicLongArray(Shards.COUNT);

    RelayLag(DataSource database, MeterRegistry registry, RelayCounts counts) {
        this.database = database;
        this.counts = counts;
        for (int i = 0; i < Shards.COUNT; i++) {
            int shard = i;
            Gauge.builder("qingfeng.relay.lag.events", () -> waiting.get(shard))
                    .description("events waiting for Kafka, counted up to 10000")
                    .tag("shard", Integer.toString(shard))
                    .register(registry);
            Gauge.builder("qingfeng.relay.lag.ms", () -> age.get(shard))
                    .description("age of the oldest event that waits for Kafka")
                    .baseUnit("milliseconds")
                    .tag("shard", Integer.toString(shard))
                    .register(registry);
        }
    }

    void measure() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LAG);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                waiting.set(rows.getInt("shard"), rows.getLong("waiting"));
                age.set(rows.getInt("shard"), rows.getLong("age"));
                counts.withheld(rows.getInt("withheld"));
            }
        }
    }

    /** Events waiting over all shards when last measured. */
    long waiting() {
        long sum = 0;
        for (int i = 0; i < Shards.COUNT; i++) {
            sum += waiting.get(i);
        }
        return sum;
    }
}
