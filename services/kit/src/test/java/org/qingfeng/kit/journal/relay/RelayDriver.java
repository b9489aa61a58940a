package org.qingfeng.kit.journal.relay;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.qingfeng.kit.backbone.Backbone;
import org.qingfeng.kit.backbone.LostAnswers;
import org.qingfeng.kit.backbone.Settings;
import org.qingfeng.kit.backbone.TestContext;

/** A relay turned by hand, one round at a time. */
final class RelayDriver implements AutoCloseable {
    final RelayParts parts;

    private RelayDriver(RelayParts parts) {
        this.parts = parts;
    }

    static RelayDriver of(TestContext context) {
        return of(context, context.relay(), Map.of());
    }

    static RelayDriver of(TestContext context, DataSource database, Map<String, String> keys) {
        return of(context, database, keys, new LostAnswers());
    }

    static RelayDriver of(TestContext context, DataSource database, Map<String, String> keys, LostAnswers answers) {
        RelaySettings settings = Settings.of(RelaySettings.class, context.name(), keys);
        settings.check();
        Supplier<Producer<byte[], byte[]>> producers = EventSender.producers(Backbone.kafka(), settings);
        return new RelayDriver(RelayParts.of(
                database,
                Backbone.kafka(),
                () -> answers.around(producers.get()),
                settings,
                new SimpleMeterRegistry()));
    }

    /** Takes what shards are free. */
    RelayDriver claims() throws SQLException, DatabaseRestored {
        parts.leases().refresh();
        return this;
    }

    /** Rounds until nothing is left. */
    void drains() throws SQLException, InterruptedException, KafkaAway {
        while (round() != RelayRound.Progress.NOTHING) {
            // each round makes progress or throws
        }
    }

    RelayRound.Progress round() throws SQLException, InterruptedException, KafkaAway {
        return parts.round().run(() -> {});
    }

    int shards() {
        return parts.leases().held().size();
    }

    @Override
    public void close() {
        parts.round().close();
    }
}
