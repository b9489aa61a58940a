package org.qingfeng.statistics.rebuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.statistics.catalogue.Catalogue;
import org.qingfeng.statistics.projection.EventReader;
import org.qingfeng.statistics.projection.Projected;
import org.qingfeng.statistics.projection.Rederiving;
import org.qingfeng.statistics.story.ProblemStory;
import org.qingfeng.statistics.story.StatisticsDatabase;

class RebuildTest {
    private static final String PROBLEMS = "rectification.problems";
    private final StatisticsDatabase database = StatisticsDatabase.ready();
    private final Projected projected = new Projected(database);
    private final Rebuilds rebuilds = new Rebuilds(database.relay());
    private final UUID campaign = UUID.randomUUID();

    @Test
    void aRebuildMendsWhatWasSpoiltAndKeepsWhatHappensMeanwhile() throws SQLException {
        String town = "990303101000";
        ProblemStory first =
                ProblemStory.at(town, campaign).drafted("2023-01-05").confirmed("2023-02-01");
        ProblemStory second =
                ProblemStory.at(town, campaign).drafted("2023-01-05").confirmed("2023-02-02");
        projected.apply(first.last(), second.last());
        spoil("UPDATE counter SET n = n + 100 WHERE org = '990303101000'");

        assertTrue(rebuilds.begin("tester"));
        assertFalse(rebuilds.begin("tester"), "one at a time");
        assertEquals(102, projected.counter(PROBLEMS, town, ""), "the old values are served meanwhile");
        RebuildWork killed = work();
        killed.turn();
        ProblemStory third =
                ProblemStory.at(town, campaign).drafted("2023-01-05").confirmed("2023-02-03");
        projected.apply(first.voided("2023-03-01").last(), third.last());
        finish(work());

        assertEquals(2, projected.counter(PROBLEMS, town, ""));
        assertEquals(0, projected.countersThatDiffer(town));
        RebuildView progress = rebuilds.latest().orElseThrow();
        assertEquals("COMPLETED", progress.state());
        assertTrue(progress.done() >= progress.total());
    }

    private RebuildWork work() {
        return new RebuildWork(
                database.relay(), new Rederiving(Catalogue.complete(), new EventReader(Catalogue.complete())));
    }

    /** A service that is still up in this JVM takes turns as well: what it holds is nothing to do for us. */
    private void finish(RebuildWork work) throws SQLException {
        while (!"COMPLETED".equals(rebuilds.latest().orElseThrow().state())) {
            work.turn();
        }
    }

    private void spoil(String statement) throws SQLException {
        try (Connection connection = database.superuser();
                Statement run = connection.createStatement()) {
            run.executeUpdate(statement);
        }
    }
}
