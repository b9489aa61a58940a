package org.qingfeng.statistics.consistency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.statistics.story.ProblemStory;
import org.qingfeng.statistics.story.Published;
import org.qingfeng.statistics.story.Reader;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;
import org.qingfeng.testkit.Eventually;

/** What was spoilt is noticed, and a rebuild asked for over HTTP mends it. */
@QuarkusTest
@QuarkusTestResource(
        value = Backbone.class,
        initArgs = {
            @ResourceArg(name = "context", value = "statistics"),
            @ResourceArg(name = "qingfeng.today", value = "2024-01-15")
        })
class ConsistencyTest {
    private static final String PROBLEMS = "metrics.find { it.metric == 'rectification.problems' }.";

    @Test
    void storedAndRecomputedAgreeAndNothingIsBehind() {
        Reader viewer = withAProblem("990406101000");

        consistency(viewer, true)
                .body("orgCode", equalTo("990406101000"))
                .body(PROBLEMS + "stored", equalTo(1))
                .body(PROBLEMS + "recomputed", equalTo(1))
                .body(PROBLEMS + "differing", equalTo(0))
                .body("lag", not(empty()))
                .body("lag.topic", hasItems("qingfeng.rectification.v1"));
        Eventually.until("nothing is left to be read", () -> viewer.asks("/v1/consistency")
                .extract()
                .jsonPath()
                .getList("lag.findAll { it.records > 0 || it.milliseconds > 0 }")
                .isEmpty());
    }

    @Test
    void aRebuildMendsWhatConsistencyFound() throws SQLException {
        Reader viewer = withAProblem("990406102000");
        spoil("UPDATE counter SET n = n + 7 WHERE org = '990406102000' AND metric = 'rectification.problems'");
        consistency(viewer, false).body(PROBLEMS + "stored", equalTo(8)).body(PROBLEMS + "recomputed", equalTo(1));

        Reader.administrator().posts("/admin/rebuild").then().statusCode(202).body("total", greaterThan(0));
        Eventually.until("the rebuild is completed", () -> Reader.administrator()
                .tries("/admin/rebuild")
                .path("state")
                .equals("COMPLETED"));

        consistency(viewer, true).body(PROBLEMS + "stored", equalTo(1));
        viewer.asks("/v1/values?metric=rectification.problems" + Reader.YEAR).body("value", equalTo(1));
    }

    @Test
    void everyMetricThatAddsUpIsCompared() {
        Reader viewer = withAProblem("990406103000");

        consistency(viewer, true)
                .body("metrics.metric", hasItems("rectification.problems", "rectification.problems.open"))
                .body("metrics.differing.unique()", contains(0));
    }

    private static Reader withAProblem(String town) {
        Published.of(ProblemStory.at(town, UUID.randomUUID())
                        .drafted("2023-02-01")
                        .confirmed("2023-03-01")
                        .last())
                .send();
        Reader viewer = Reader.viewer(town);
        viewer.awaits("rectification.problems", 1);
        return viewer;
    }

    private static ValidatableResponse consistency(Reader viewer, boolean agrees) {
        return viewer.asks("/v1/consistency").body("consistent", equalTo(agrees));
    }

    private static void spoil(String statement) throws SQLException {
        try (Connection connection = Database.of("statistics").superuser();
                Statement run = connection.createStatement()) {
            run.executeUpdate(statement);
        }
    }
}
