package org.qingfeng.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingfeng.kit.backbone.Eventually.eventually;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingfeng.kit.backbone.Backbone;
import org.qingfeng.kit.backbone.TestContext;

/** Each record ends at its newest good state, counted once, whatever Kafka delivers how often. */
class InboxTest {
    private static final Duration LONG = Duration.ofSeconds(40);
    private static int contexts;

    private final List<InboxDriver> running = new ArrayList<>();
    private TestContext context;
    private Events events;
    private Notebook notebook;

    @BeforeEach
    void ownContext() {
        context = Backbone.context("inbox" + (char) ('a' + contexts++));
        events = new Events(context);
        notebook = new Notebook(context);
    }

    @AfterEach
    void stop() {
        running.forEach(InboxDriver::close);
        events.close();
    }

    @Test
    void staleVersionsAreDroppedAndANewIncarnationWins() throws Exception {
        UUID record = UUID.randomUUID();
        events.thing(record, 1, 2, 12);
        start();
        eventually("version 2", LONG, () -> noted(record) == 12);
        events.thing(record, 1, 1, 11);
        events.thing(record, 1, 2, 99);
        events.thing(record, 2, 1, 21);
        eventually("incarnation 2", LONG, () -> noted(record) == 21);
        events.thing(record, 1, 9, 19);
        UUID last = UUID.randomUUID();
        events.thing(last, 1, 1, 1);
        eventually("everything read", LONG, () -> read() == 6);
        assertEquals(21, noted(record));
    }

    @Test
    void whatCannotBeAppliedIsParkedAndTheRestFlows() throws Exception {
        UUID bad = UUID.randomUUID();
        List<UUID> good = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            good.add(UUID.randomUUID());
            events.thing(good.get(i), 1, 1, i);
        }
        events.thing(bad, 1, 1, 5);
        events.send(Events.key(bad), "thing", "1", "2", "{\"n\":");
        events.send(Events.key(UUID.randomUUID()), "wonder", "1", "1", "{\"n\":1}");
        events.send(null, "thing", "1", "1", "{\"n\":1}");
        events.send(Events.key(UUID.randomUUID()), "thing", "1", "one", "{\"n\":1}");
        events.send(Events.key(UUID.randomUUID()), "thing", "1", "1", null);
        events.send(Events.key(UUID.randomUUID()), "thing", "1", "1", "x".repeat(1_000_000));
        start();
        eventually("everything read", LONG, () -> read() == 57);
        assertEquals(51, context.count("SELECT count(*) FROM note"));
        assertEquals(5, noted(bad), "its last good state");
        assertEquals(6, context.count("SELECT count(*) FROM inbox_parked WHERE reason <> '' AND headers <> '{}'"));
        assertEquals(1_000_000, context.count("SELECT max(length(value)) FROM inbox_parked"));
        events.thing(bad, 1, 3, 7);
        eventually("the newer version", LONG, () -> noted(bad) == 7);
        assertEquals(0, context.count("SELECT count(*) FROM inbox_parked WHERE record_id = '" + bad + "'"));
    }

    @Test
    void marksOfAnIncarnationArePassedOverAndItsOlderVersionWins() throws Exception {
        UUID record = UUID.randomUUID();
        byte[] mark = Events.key(UUID.randomUUID());
        events.thing(record, 1, 5, 15);
        events.send(mark, "reannouncement", "2", "1", "{\"incarnation\":2}");
        events.thing(record, 2, 4, 24);
        events.send(mark, "reannouncement", "2", "2", "{\"incarnation\":2}");
        events.thing(record, 1, 6, 16);
        start();
        eventually("everything read", LONG, () -> read() == 5);
        assertEquals(24, noted(record));
        assertEquals(0, context.count("SELECT count(*) FROM inbox_parked"));
    }

    @Test
    void whatIsParkedIsTriedAgainOnceItsCauseIsMended() throws Exception {
        UUID mended = UUID.randomUUID();
        UUID overtaken = UUID.randomUUID();
        events.send(Events.key(mended), "wonder", "1", "1", "{\"n\":7}");
        events.send(Events.key(overtaken), "wonder", "1", "1", "{\"n\":8}");
        events.send(Events.key(UUID.randomUUID()), "riddle", "1", "1", "{\"n\":9}");
        start();
        eventually("everything read", LONG, () -> read() == 3);
        ParkedEvents parked = new ParkedEvents(context.relay(), List.of(notebook));
        assertEquals(3, parked.oldest(10).size());
        assertEquals(new Retried(0, 0, 3), parked.retry(10));

        context.asSuperuser("INSERT INTO inbox_record (topic, record_id, incarnation, version) VALUES ('"
                + context.topic() + "', '" + overtaken + "', 1, 2)");
        notebook.learns("wonder");
        assertEquals(new Retried(1, 1, 1), parked.retry(10));
        assertEquals(7, noted(mended));
        assertEquals(-1, noted(overtaken), "a newer state was applied meanwhile");
        assertEquals(
                List.of("IllegalArgumentException: unknown record riddle"),
                parked.oldest(10).stream().map(ParkedEvent::reason).toList());
        eventually("the gauge counts the rows", LONG, () -> running.get(0).parkedRows() == 1);
    }

    @Test
    void twoWorkersAndEveryEventThreeTimesCountOnce() throws Exception {
        start();
        start();
        List<UUID> records = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            records.add(UUID.randomUUID());
        }
        for (int round = 0; round < 3; round++) {
            for (UUID record : records) {
                events.thing(record, 1, 1, 1);
            }
        }
        eventually("everything read", LONG, () -> read() == 300);
        assertEquals(100, context.count("SELECT count(*) FROM note"));
        assertEquals(100, context.count("SELECT sum(times) FROM note"));
    }

    @Test
    void aTopicMadeAnewIsReadFromItsStart() throws Exception {
        start();
        for (int i = 0; i < 30; i++) {
            events.thing(UUID.randomUUID(), 1, 1, 1);
        }
        eventually("everything read", LONG, () -> read() == 30);
        recreateTopic();
        List<UUID> fresh = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            fresh.add(UUID.randomUUID());
            events.thing(fresh.get(i), 1, 1, 8);
        }
        eventually("the new topic was read from its start", LONG, () -> read(topicId()) == 30);
        assertEquals(30, context.count("SELECT count(*) FROM note WHERE n = 8"));
        assertEquals(60, context.count("SELECT sum(times) FROM note"));
    }

    @Test
    void anEndBeforeOurOffsetBeginsAgain() throws Exception {
        UUID record = UUID.randomUUID();
        events.thing(record, 1, 1, 3);
        start();
        eventually("read", LONG, () -> noted(record) == 3);
        running.remove(0).close();
        context.asSuperuser("UPDATE inbox_offset SET next_offset = next_offset + 500");
        context.asSuperuser("DELETE FROM note");
        context.asSuperuser("DELETE FROM inbox_record");
        start();
        eventually("read again", LONG, () -> noted(record) == 3);
        assertEquals(1, read());
    }

    private void recreateTopic() throws InterruptedException, ExecutionException, TimeoutException {
        try (Admin admin = Admin.create(Backbone.kafka())) {
            admin.deleteTopics(List.of(context.topic())).all().get(20, TimeUnit.SECONDS);
            eventually("deleted", LONG, () -> {
                try {
                    return !admin.listTopics().names().get().contains(context.topic());
                } catch (InterruptedException | ExecutionException e) {
                    return false;
                }
            });
        }
        Backbone.topic(context);
    }

    private void start() {
        running.add(InboxDriver.start(context, notebook));
    }

    private long noted(UUID record) {
        List<String> n = context.column("SELECT n FROM note WHERE record_id = '" + record + "'");
        return n.isEmpty() ? -1 : Long.parseLong(n.get(0));
    }

    private String topicId() {
        try (Admin admin = Admin.create(Backbone.kafka())) {
            return Objects.requireNonNull(admin.describeTopics(List.of(context.topic()))
                            .allTopicNames()
                            .get(20, TimeUnit.SECONDS)
                            .get(context.topic()))
                    .topicId()
                    .toString();
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private long read(String topicId) {
        return context.count(
                "SELECT coalesce(sum(next_offset), 0) FROM inbox_offset WHERE topic_id = '" + topicId + "'");
    }

    private long read() {
        return context.count("SELECT coalesce(sum(next_offset), 0) FROM inbox_offset");
    }
}
