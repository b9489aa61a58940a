package org.qingfeng.statistics.periods;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.statistics.story.ProblemStory;
import org.qingfeng.statistics.story.Published;
import org.qingfeng.statistics.story.Reader;
import org.qingfeng.testkit.Backbone;

/** Months are closed in order, once they are over, by the discipline secretary. */
@QuarkusTest
@QuarkusTestResource(
        value = Backbone.class,
        initArgs = {
            @ResourceArg(name = "context", value = "statistics"),
            @ResourceArg(name = "qingfeng.today", value = "2024-01-15")
        })
class PeriodsTest {
    /** The test's database serves many towns of several provinces; only the nation contains them all. */
    private static final Reader SECRETARY = new Reader("discipline-secretary", "000000000000");

    @Test
    void aMonthIsFrozenOnceAndNoEarlierOneAfterIt() {
        SECRETARY
                .posts("/v1/periods/2022-06/freeze")
                .then()
                .statusCode(200)
                .body("items.month", hasItem("2022-06"))
                .body("items.find { it.month == '2022-06' }.frozenOn", equalTo("2024-01-15"));

        Reader.refused(SECRETARY.posts("/v1/periods/2022-06/freeze"), 409, "month-frozen");
        Reader.refused(SECRETARY.posts("/v1/periods/2022-05/freeze"), 409, "month-frozen");
        SECRETARY.asks("/v1/periods").body("items.month", hasItem("2022-06"));
    }

    @Test
    void aMonthThatIsNotOverOrNoMonth() {
        Reader.refused(SECRETARY.posts("/v1/periods/2024-01/freeze"), 422, "month-not-over");
        Reader.refused(SECRETARY.posts("/v1/periods/2024-13/freeze"), 400, "month-unreadable");
        Reader.refused(SECRETARY.posts("/v1/periods/January/freeze"), 400, "month-unreadable");
    }

    @Test
    void aTownFreezesNoMonthOfItsNeighbours() {
        Reader town = new Reader("discipline-secretary", "990405101000");
        Reader neighbour = Reader.viewer("990405102000");
        Published.of(ProblemStory.at(neighbour.org(), UUID.randomUUID())
                        .drafted("2023-02-01")
                        .confirmed("2023-03-01")
                        .last())
                .send();
        neighbour.awaits("rectification.problems", 1);

        Reader.refused(town.posts("/v1/periods/2022-08/freeze"), 403, "month-of-others");
        town.asks("/v1/periods").body("items.month", not(hasItem("2022-08")));
    }

    @Test
    void nobodyElseMayFreeze() {
        for (String role : new String[] {"viewer", "campaign-manager", "system-admin", "party-secretary"}) {
            Reader.refused(new Reader(role, "990405101000").posts("/v1/periods/2022-07/freeze"), 403, "forbidden");
        }
    }
}
