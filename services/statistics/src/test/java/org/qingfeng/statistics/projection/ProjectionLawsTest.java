package org.qingfeng.statistics.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.qingfeng.contracts.rectification.ProblemEvent;
import org.qingfeng.statistics.story.ProblemStory;
import org.qingfeng.statistics.story.Published;
import org.qingfeng.statistics.story.StatisticsDatabase;

/** Whatever the order and multiplicity of versions, and however they are cut into batches, the tables end the same. */
class ProjectionLawsTest {
    private static final StatisticsDatabase DATABASE = StatisticsDatabase.ready();
    private static final AtomicInteger TOWNS = new AtomicInteger(100);

    @Property(tries = 25)
    void anyOrderGivesTheRecount(@ForAll long seed) throws SQLException {
        Random random = new Random(seed);
        String town = "990301" + TOWNS.incrementAndGet() + "000";
        UUID campaign = UUID.randomUUID();
        List<ProblemStory> stories = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            stories.add(story(town, campaign, random));
        }
        List<Published> log = shuffled(stories, random);
        Projected projected = new Projected(DATABASE);
        for (int at = 0; at < log.size(); ) {
            int size = Math.min(1 + random.nextInt(7), log.size() - at);
            projected.apply(log.subList(at, at + size), random.nextInt(3));
            at += size;
        }

        assertEquals(0, projected.countersThatDiffer(town), "counters equal their facts");
        assertEquals(found(stories), projected.counter("rectification.problems", town, ""));
        assertEquals(closed(stories), projected.counter("rectification.problems.closed", town, ""));
        assertEquals(open(stories), projected.counter("rectification.problems.open", town, ""));
        assertEquals(measures(stories), projected.counter("rectification.measures", town, ""));
    }

    private static ProblemStory story(String town, UUID campaign, Random random) {
        String village = town.substring(0, 9) + (200 + random.nextInt(3));
        ProblemStory story =
                ProblemStory.at(random.nextBoolean() ? town : village, campaign).drafted("2023-01-05");
        if (random.nextInt(5) > 0) {
            story.confirmed("2023-02-0" + (1 + random.nextInt(9)));
            if (random.nextBoolean()) {
                story.redated("2023-03-1" + random.nextInt(9));
            }
            if (random.nextInt(4) > 0) {
                story.planned("2023-04-01", 1 + random.nextInt(3), "2023-06-30")
                        .closed("2023-06-2" + random.nextInt(9));
            }
            if (random.nextInt(3) == 0) {
                story.movedTo(town.substring(0, 9) + 299);
            }
            if (random.nextInt(3) == 0) {
                end(story, random);
            }
        }
        return story;
    }

    private static void end(ProblemStory story, Random random) {
        if (random.nextBoolean() || !story.last().state().equals("CLOSED")) {
            story.voided("2023-09-01");
        } else {
            story.relapsed("2023-09-01", "2023-12-31");
        }
    }

    private static List<Published> shuffled(List<ProblemStory> stories, Random random) {
        List<Published> log = new ArrayList<>();
        for (ProblemStory story : stories) {
            for (ProblemEvent event : story.events()) {
                int times = 1 + random.nextInt(3);
                for (int i = 0; i < times; i++) {
                    log.add(Published.of(event));
                }
            }
        }
        Collections.shuffle(log, random);
        return log;
    }

    private static long found(List<ProblemStory> stories) {
        return stories.stream().filter(ProjectionLawsTest::counts).count();
    }

    private static long closed(List<ProblemStory> stories) {
        return stories.stream().filter(s -> s.last().state().equals("CLOSED")).count();
    }

    private static long open(List<ProblemStory> stories) {
        return stories.stream()
                .filter(ProjectionLawsTest::counts)
                .filter(s -> !s.last().state().equals("CLOSED"))
                .count();
    }

    private static long measures(List<ProblemStory> stories) {
        return stories.stream()
                .filter(ProjectionLawsTest::counts)
                .mapToLong(s -> s.last().measures().size())
                .sum();
    }

    private static boolean counts(ProblemStory story) {
        return List.of("CONFIRMED", "RECTIFYING", "CLOSED")
                .contains(story.last().state());
    }
}
