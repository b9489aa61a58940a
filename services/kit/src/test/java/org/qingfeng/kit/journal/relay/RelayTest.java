package org.qingfeng.kit.journal.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.EventHeaders;
import org.qingfeng.kit.backbone.Backbone;
import org.qingfeng.kit.backbone.Faults;
import org.qingfeng.kit.backbone.JournalWriter;
import org.qingfeng.kit.backbone.KafkaLog;
import org.qingfeng.kit.backbone.TestContext;

/** Every committed event reaches Kafka, whatever happens to the relay. */
class RelayTest {
    private static int contexts;

    private TestContext context;

    @BeforeEach
    void ownContext() {
        context = Backbone.context("relay" + (char) ('a' + contexts++));
    }

    @Test
    void anEventCarriesItsRecordAsCloudEventsDo() throws Exception {
        UUID record = UUID.randomUUID();
        UUID id = write(record, 7);
        try (RelayDriver relay = RelayDriver.of(context).claims()) {
            relay.drains();
        }
        List<ConsumerRecord<byte[], byte[]>> sent = KafkaLog.all(Backbone.kafka(), context.topic());
        assertEquals(1, sent.size());
        ConsumerRecord<byte[], byte[]> message = sent.get(0);
        assertEquals(record.toString(), new String(message.key(), UTF_8));
        assertEquals(id.toString(), KafkaLog.header(message, EventHeaders.ID));
        assertEquals("/qingfeng/" + context.name(), KafkaLog.header(message, EventHeaders.SOURCE));
        assertEquals("7", KafkaLog.header(message, EventHeaders.RECORD_VERSION));
        assertEquals("1", KafkaLog.header(message, EventHeaders.INCARNATION));
        assertEquals(
                "/schemas/" + context.name() + "/thing.v1.json", KafkaLog.header(message, EventHeaders.DATA_SCHEMA));
    }

    @Test
    void anEventThatCommitsLateIsNotPassedOver() throws Exception {
        UUID record = UUID.randomUUID();
        try (RelayDriver relay = RelayDriver.of(context).claims();
                var pool = context.app();
                JournalWriter slow = new JournalWriter(context, pool);
                JournalWriter fast = new JournalWriter(context, pool)) {
            slow.write(record, 1);
            fast.write(new UUID(0, record.getLeastSignificantBits()), 1);
            fast.commit();
            relay.drains();
            assertEquals(List.of(), KafkaLog.ids(Backbone.kafka(), context.topic()), "waits for the older transaction");
            slow.commit();
            relay.drains();
        }
        assertEquals(journal(), sent());
    }

    @Test
    void aZombieIsRefusedAndCounted() throws Exception {
        UUID id = write(UUID.randomUUID(), 1);
        try (RelayDriver zombie = RelayDriver.of(context).claims();
                RelayDriver other = RelayDriver.of(context)) {
            leasesEnd();
            other.claims().drains();
            assertEquals(16, other.shards());
            String cursors = cursors();
            zombie.drains();
            assertEquals(cursors, cursors(), "the zombie moved nothing");
            assertEquals(1, zombie.parts.counts().refusedUpdates());
            assertEquals(1, zombie.parts.counts().duplicates());
            assertEquals(15, zombie.shards());
        }
        assertEquals(List.of(id, id), KafkaLog.ids(Backbone.kafka(), context.topic()), "twice, but not lost");
    }

    @Test
    void killedBetweenSendAndCursorDuplicatesButLosesNothing() throws Exception {
        UUID id = write(UUID.randomUUID(), 1);
        Faults faults = new Faults(context.relay());
        RelayDriver killed =
                RelayDriver.of(context, faults.database(), Map.of()).claims();
        faults.failAt(2, false);
        assertThrows(SQLException.class, killed::round, "read, sent, then no cursor");
        killed.close();
        leasesEnd();
        try (RelayDriver next = RelayDriver.of(context).claims()) {
            next.drains();
        }
        assertEquals(List.of(id, id), KafkaLog.ids(Backbone.kafka(), context.topic()));
    }

    @Test
    void aDatabaseRestoredFromADumpIsRefused() throws Exception {
        context.asSuperuser("UPDATE relay_cursor SET xid = '4000000000', seq = 1 WHERE shard = 5");
        try (RelayDriver relay = RelayDriver.of(context)) {
            assertThrows(DatabaseRestored.class, relay::claims);
            assertEquals(0, relay.shards());
        }
    }

    @Test
    void aPointInTimeRestoreIsFoundByTheLastEventInKafka() throws Exception {
        UUID lost = write(UUID.randomUUID(), 1);
        try (RelayDriver relay = RelayDriver.of(context).claims()) {
            relay.drains();
            relay.parts.history().run(relay.parts.leases().timeline());
            assertEquals(0, relay.parts.counts().lostHistory());
        }
        context.asSuperuser("DELETE FROM journal WHERE id = '" + lost + "'");
        try (RelayDriver restarted = RelayDriver.of(context).claims()) {
            restarted.parts.history().run(restarted.parts.leases().timeline());
            assertEquals(1, restarted.parts.counts().lostHistory());
        }
    }

    @Test
    void whatKafkaRefusesAsTooLargeIsWithheldAndTheRestFlows() throws Exception {
        UUID record = UUID.randomUUID();
        byte[] tooLarge = new byte[3 << 20];
        new Random(1).nextBytes(tooLarge);
        UUID large;
        UUID malformed;
        try (var pool = context.app();
                JournalWriter writer = new JournalWriter(context, pool)) {
            large = writer.write(record, 1, tooLarge);
            malformed = writer.write(record, 2, new byte[] {'{', '}'}, "no event type");
            writer.write(record, 3);
            writer.commit();
        }
        Map<String, String> keys = Map.of("qingfeng.relay.max-request", "2M", "qingfeng.relay.withheld-retry", "0s");
        try (RelayDriver relay = RelayDriver.of(context, context.relay(), keys).claims()) {
            relay.drains();
            relay.parts.lag().measure();
            assertEquals(2, relay.parts.counts().withheld());
            assertEquals(0, relay.parts.lag().waiting());
        }
        assertEquals(
                Set.of(large.toString(), malformed.toString()),
                Set.copyOf(context.column("SELECT journal_id FROM relay_withheld")));
        assertEquals(1, KafkaLog.ids(Backbone.kafka(), context.topic()).size());
    }

    @Test
    void aWithheldEventIsSentOnceTheLimitIsRaised() throws Exception {
        UUID id = write(UUID.randomUUID(), 1);
        context.asSuperuser(
                "INSERT INTO relay_withheld (journal_id, bytes, reason) VALUES ('" + id + "', 8, 'too large')");
        try (RelayDriver relay =
                RelayDriver.of(context, context.relay(), Map.of("qingfeng.relay.withheld-retry", "0s"))) {
            assertTrue(relay.parts.withheld().retryOne(() -> {}));
        }
        assertEquals(List.of(id), KafkaLog.ids(Backbone.kafka(), context.topic()));
        assertEquals(0, context.count("SELECT count(*) FROM relay_withheld"));
    }

    @Test
    void refilledTopicsHoldEverythingAgain() throws Exception {
        for (int i = 0; i < 40; i++) {
            write(UUID.randomUUID(), 1);
        }
        try (RelayDriver relay = RelayDriver.of(context).claims()) {
            relay.drains();
            new Refill(context.relay()).fromTheStart();
            relay.claims().drains();
        }
        List<UUID> all = KafkaLog.ids(Backbone.kafka(), context.topic());
        assertEquals(80, all.size());
        assertEquals(journal(), new HashSet<>(all));
    }

    @Test
    void twoRelaysComeToAnEvenShare() throws Exception {
        try (RelayDriver first = RelayDriver.of(context).claims();
                RelayDriver second = RelayDriver.of(context)) {
            assertEquals(16, first.shards());
            second.claims();
            first.claims();
            assertEquals(8, second.shards());
            assertEquals(8, first.shards());
        }
    }

    /** For every statement, failing before or after its effect: all is sent, and the cursor never passes an unsent event. */
    @Test
    void whicheverStatementFailsNothingIsLost() throws Exception {
        Faults faults = new Faults(context.relay());
        boolean reached = true;
        for (int call = 1; reached; call++) {
            reached = false;
            for (boolean after : new boolean[] {false, true}) {
                write(UUID.randomUUID(), 1);
                faults.failAt(call, after);
                RelayDriver relay = RelayDriver.of(context, faults.database(), Map.of());
                try {
                    relay.claims().drains();
                    reached |= faults.failed();
                } catch (SQLException e) {
                    reached = true;
                }
                relay.close();
                leasesEnd();
                try (RelayDriver next = RelayDriver.of(context).claims()) {
                    next.drains();
                }
                leasesEnd();
                assertEquals(journal(), sent(), "failing call " + call + (after ? " after" : " before"));
            }
        }
    }

    private UUID write(UUID record, long version) {
        try (var pool = context.app();
                JournalWriter writer = new JournalWriter(context, pool)) {
            UUID id = writer.write(record, version);
            writer.commit();
            return id;
        }
    }

    private void leasesEnd() {
        context.asSuperuser("UPDATE relay_cursor SET heartbeat = '2000-01-01'");
    }

    private String cursors() {
        return String.join(",", context.column("SELECT xid || '/' || seq FROM relay_cursor ORDER BY shard"));
    }

    private Set<UUID> journal() {
        Set<UUID> ids = new HashSet<>();
        context.column("SELECT id FROM journal WHERE event IS NOT NULL").forEach(id -> ids.add(UUID.fromString(id)));
        return ids;
    }

    private Set<UUID> sent() {
        return new HashSet<>(KafkaLog.ids(Backbone.kafka(), context.topic()));
    }
}
