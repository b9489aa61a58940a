package org.qingfeng.kit.journal.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingfeng.kit.backbone.Eventually.eventually;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.embedded.ClientSettings;
import org.qingfeng.embedded.EmbeddedBroker;
import org.qingfeng.embedded.FreePort;
import org.qingfeng.embedded.TopicSetup;
import org.qingfeng.kit.backbone.Backbone;
import org.qingfeng.kit.backbone.JournalWriter;
import org.qingfeng.kit.backbone.KafkaLog;
import org.qingfeng.kit.backbone.Settings;
import org.qingfeng.kit.backbone.TestContext;

/** Kafka may be away: writes go on, and the backlog drains when it is back. */
class KafkaAwayTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final TestContext context = Backbone.context("away");
    private final Path directory = Backbone.directory();
    private final int port = FreePort.any();
    private final Map<String, Object> kafka = ClientSettings.of("127.0.0.1:" + port, null);

    @Test
    void theBacklogDrainsWhenKafkaComesBack() throws Exception {
        RelaySettings settings = Settings.of(
                RelaySettings.class,
                context.name(),
                Map.of("qingfeng.relay.max-block", "1s", "qingfeng.relay.delivery-timeout", "3s"));
        RelayParts parts = RelayParts.of(
                context.relay(), kafka, EventSender.producers(kafka, settings), settings, new SimpleMeterRegistry());
        RelayThread relay = new RelayThread(parts, new RelayBell(), settings);
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, port, null)) {
            TopicSetup.create(broker.bootstrap(), null, List.of(context.topic()));
            relay.start();
            writes(20);
            eventually("sent", LONG, this::allSent);
        }
        writes(300);
        eventually("noticed", LONG, () -> parts.counts().isKafkaAway());
        writes(1);
        try (EmbeddedBroker again = EmbeddedBroker.start(directory, port, null)) {
            assertEquals(port, again.port());
            eventually("drained", LONG, this::allSent);
            relay.stop(Duration.ofSeconds(10));
        }
        assertEquals(
                16, context.count("SELECT count(*) FROM relay_cursor WHERE owner IS NULL"), "gives its shards back");
    }

    private boolean allSent() {
        HashSet<String> sent = new HashSet<>();
        KafkaLog.ids(kafka, context.topic()).forEach(id -> sent.add(id.toString()));
        return sent.equals(new HashSet<>(context.column("SELECT id FROM journal")));
    }

    private void writes(int events) {
        try (var pool = context.app();
                JournalWriter writer = new JournalWriter(context, pool)) {
            for (int i = 0; i < events; i++) {
                writer.write(UUID.randomUUID(), 1);
                writer.commit();
            }
        }
    }
}
