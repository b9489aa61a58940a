package org.qingfeng.statistics.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.EventHeaders;
import org.qingfeng.contracts.Topics;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.rebuild.RebuildWork;
import org.qingfeng.statistics.story.OrganizationStory;
import org.qingfeng.statistics.story.ProblemStory;
import org.qingfeng.statistics.story.Published;
import org.qingfeng.statistics.story.StatisticsDatabase;

class ProjectionTest {
    private static final String PROBLEMS = "rectification.problems";
    private static final String MEASURES = "rectification.measures";
    private final StatisticsDatabase database = StatisticsDatabase.ready();
    private final Projected projected = new Projected(database);
    private final UUID campaign = UUID.randomUUID();

    @Test
    void aVoidMergedOrMovedProblemLeavesItsOldPlace() throws SQLException {
        String town = "990302101000";
        ProblemStory moved =
                ProblemStory.at("990302101201", campaign).drafted("2023-01-05").confirmed("2023-02-01");
        ProblemStory merged =
                ProblemStory.at(town, campaign).drafted("2023-01-05").confirmed("2023-02-01");
        ProblemStory voided =
                ProblemStory.at(town, campaign).drafted("2023-01-05").confirmed("2023-02-01");
        projected.apply(moved.last(), merged.last(), voided.last());
        assertEquals(3, projected.counter(PROBLEMS, town, ""));

        projected.apply(
                moved.movedTo("990302102000").last(),
                merged.merged("2023-02-10").last(),
                voided.voided("2023-02-11").last());

        assertEquals(0, projected.counter(PROBLEMS, town, ""));
        assertEquals(0, projected.counter(PROBLEMS, "990302101201", "source:SELF"));
        assertEquals(1, projected.counter(PROBLEMS, "990302102000", "source:SELF"));
        assertEquals(0, projected.countersThatDiffer(town));
    }

    @Test
    void aMeasureApprovedOnAnotherDayLeavesItsOldMonth() throws SQLException {
        String town = "990302131000";
        ProblemStory story = ProblemStory.at(town, campaign)
                .drafted("2023-01-05")
                .confirmed("2023-02-01")
                .planned("2023-03-05", 2, "2023-06-30");
        projected.apply(story.last());
        assertEquals(2, projected.counter(MEASURES, town, 202303));

        projected.apply(story.redatedMeasure(0, "2023-02-20").last());

        assertEquals(1, projected.counter(MEASURES, town, 202303));
        assertEquals(1, projected.counter(MEASURES, town, 202302));
        assertEquals(0, projected.countersThatDiffer(town));
    }

    @Test
    void aProblemOutsideACampaignDoesNotCount() throws SQLException {
        projected.apply(ProblemStory.at("990302103000", null)
                .drafted("2023-01-05")
                .confirmed("2023-02-01")
                .last());

        assertEquals(0, projected.facts(PROBLEMS, "990302103000"));
    }

    @Test
    void twoWorkersOnOneRecordCountItOnce() throws Exception {
        String town = "990302104000";
        List<Callable<Void>> workers = new ArrayList<>();
        ProblemStory story =
                ProblemStory.at(town, campaign).drafted("2023-01-05").confirmed("2023-02-01");
        story.planned("2023-02-05", 3, "2023-06-30").closed("2023-05-05");
        for (int i = 0; i < 4; i++) {
            Projected worker = new Projected(database);
            workers.add(() -> {
                for (int round = 0; round < 5; round++) {
                    worker.apply(
                            List.of(Published.of(
                                    story.events().get(round % story.events().size()))),
                            0);
                }
                return null;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers.size());
        for (Future<Void> done : pool.invokeAll(workers)) {
            done.get();
        }
        pool.shutdown();

        assertEquals(1, projected.counter(PROBLEMS, town, ""));
        assertEquals(3, projected.counter("rectification.measures", town, ""));
        assertEquals(0, projected.countersThatDiffer(town));
    }

    @Test
    void aBatchThatAnotherAppliedIsRefusedWhole() throws SQLException {
        String town = "990302105000";
        ProblemStory story =
                ProblemStory.at(town, campaign).drafted("2023-01-05").confirmed("2023-02-01");
        List<Message> messages = projected.messages(List.of(Published.of(story.last())), 0);
        projected.run(messages);
        Map<String, Long> stale = Map.of(Batch.place(messages.get(0).topicId(), 0), 0L);
        BatchRunner zombie = new BatchRunner(
                database.relay(), new EventReader(Catalogue.complete()), new Projection(Catalogue.complete()));

        assertThrows(MovedByAnother.class, () -> zombie.run(messages, new HashMap<>(stale)));
        assertEquals(1, projected.counter(PROBLEMS, town, ""));
    }

    @Test
    void killedBeforeCommitLeavesNothingAndIsAppliedOnceLater() throws SQLException {
        String town = "990302106000";
        ProblemStory story =
                ProblemStory.at(town, campaign).drafted("2023-01-05").confirmed("2023-02-01");
        List<Message> messages = projected.messages(List.of(Published.of(story.last())), 0);
        EventReader reader = new EventReader(Catalogue.complete());
        try (Connection connection = database.relay().getConnection()) {
            connection.setAutoCommit(false);
            new Projection(Catalogue.complete()).apply(connection, Batch.of(reader, messages, Map.of()));
            connection.rollback();
        }
        assertEquals(0, projected.facts(PROBLEMS, town));

        projected.run(messages);

        assertEquals(1, projected.counter(PROBLEMS, town, ""));
    }

    @Test
    void whatCannotBeProjectedIsParkedWholeAndClearedByANewerVersion() throws SQLException {
        String town = "990302107000";
        ProblemStory story =
                ProblemStory.at(town, campaign).drafted("2023-01-05").confirmed("2023-02-01");
        Published good = Published.of(story.last());
        Projection.Outcome outcome = projected.apply(
                List.of(
                        good.data("{not json"),
                        good.with(EventHeaders.TYPE, "qingfeng.rectification.riddle.asked.v1"),
                        good.with(EventHeaders.RECORD_VERSION, "x"),
                        good.data("{\"id\":\"" + story.id + "\",\"version\":2}"),
                        new Published(good.topic(), "no uuid", good.headers(), good.value())),
                0);
        assertEquals(5, outcome.parked());
        assertEquals(4, parked(story.id));

        projected.apply(story.planned("2023-02-05", 1, "2023-06-30").last());

        assertEquals(0, parked(story.id));
        assertEquals(1, projected.counter(PROBLEMS, town, ""));
    }

    @Test
    void marksOfAnIncarnationChangeNothingAndAreNotParked() throws SQLException {
        String town = "990302112000";
        ProblemStory story =
                ProblemStory.at(town, campaign).drafted("2023-01-05").confirmed("2023-02-01");
        Published begun = mark("incarnation-begun");

        Projection.Outcome outcome = projected.apply(List.of(begun, mark("incarnation-completed")), 0);

        assertEquals(new Projection.Outcome(0, 0, 0), outcome);
        assertEquals(0, parked(UUID.fromString(String.valueOf(begun.key()))));
        projected.apply(story.last());
        assertEquals(1, projected.counter(PROBLEMS, town, ""), "the partition goes on after the marks");
    }

    private static Published mark(String verb) {
        String id = UUID.randomUUID().toString();
        String data = "{\"id\":\"" + id + "\",\"incarnation\":2,\"on\":\"2024-01-15\"}";
        String type = "qingfeng.rectification.reannouncement." + verb + ".v1";
        return new Published(
                Topics.RECTIFICATION,
                id,
                Map.of(EventHeaders.TYPE, type, EventHeaders.INCARNATION, "2", EventHeaders.RECORD_VERSION, "1"),
                data.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatTheDatabaseRefusesIsParkedAndTheRestFlows() throws SQLException {
        String town = "990302108000";
        ProblemStory good =
                ProblemStory.at(town, campaign).drafted("2023-01-05").confirmed("2023-02-01");
        ProblemStory bad = ProblemStory.at(town, campaign)
                .category("F\u0000")
                .drafted("2023-01-05")
                .confirmed("2023-02-01");

        projected.apply(List.of(Published.of(bad.last()), Published.of(good.last())), 0);

        assertEquals(1, parked(bad.id));
        assertEquals(1, projected.counter(PROBLEMS, town, ""));
    }

    @Test
    void aNewIncarnationWinsOverAHigherVersion() throws SQLException {
        String town = "990302109000";
        ProblemStory story =
                ProblemStory.at(town, campaign).drafted("2023-01-05").confirmed("2023-02-01");
        projected.apply(story.voided("2023-03-01").last());

        projected.apply(List.of(Published.of(story.events().get(1), 2)), 0);

        assertEquals(1, projected.counter(PROBLEMS, town, ""));
    }

    @Test
    void aChangedCodeTakesWhatHappensFromThenOn() throws SQLException {
        OrganizationStory old = new OrganizationStory("990302110201", "旧村");
        projected.apply(old.event());
        projected.apply(
                ProblemStory.at("990302110201", campaign)
                        .drafted("2023-01-05")
                        .confirmed("2023-02-01")
                        .last(),
                ProblemStory.at("990302110201", campaign)
                        .drafted("2023-01-05")
                        .confirmed("2023-08-01")
                        .last());

        projected.apply(old.becomes("990302111201", "2023-07-01"));
        rederive();

        assertEquals(1, projected.counter(PROBLEMS, "990302110201", ""));
        assertEquals(1, projected.counter(PROBLEMS, "990302111201", ""));
        assertEquals(
                2, projected.counter("rectification.problems.open", "990302111201", ""), "both are open there now");
        assertEquals(0, projected.counter("rectification.problems.open", "990302110201", ""));
        assertEquals(0, projected.countersThatDiffer("990302110000"));
    }

    private void rederive() throws SQLException {
        RebuildWork work = new RebuildWork(
                database.relay(), new Rederiving(Catalogue.complete(), new EventReader(Catalogue.complete())));
        while (work.turn()) {
            // Until nothing is left to do.
        }
    }

    private long parked(UUID record) throws SQLException {
        return database.count(
                "SELECT count(*) FROM parked WHERE record_id = ? AND value IS NOT NULL AND reason <> ''", record);
    }
}
