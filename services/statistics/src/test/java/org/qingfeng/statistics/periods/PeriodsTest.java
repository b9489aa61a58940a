package org.qingfeng.statistics.periods;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import org.qingfeng.testkit.Eventually;

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
    void aMonthIsFrozenOnceAndWhatChangesAfterItIsListed() {
        Reader town = new Reader("discipline-secretary", "990405103000");
        ProblemStory problem = ProblemStory.at(town.org(), UUID.randomUUID())
                .drafted("2021-02-01")
                .confirmed("2021-03-01");
        Published.of(problem.last()).send();
        awaits(town, "/v1/values?metric=rectification.problems&from=2021-01-01&to=2021-12-31", "value", 1);

        SECRETARY
                .posts("/v1/periods/2022-06/freeze")
                .then()
                .statusCode(200)
                .body("items.month", hasItem("2022-06"))
                .body("items.find { it.month == '2022-06' }.frozenOn", equalTo("2024-01-15"));

        Reader.refused(SECRETARY.posts("/v1/periods/2022-06/freeze"), 409, "month-frozen");
        Reader.refused(SECRETARY.posts("/v1/periods/2022-05/freeze"), 409, "month-frozen");
        SECRETARY.asks("/v1/periods").body("items.month", hasItem("2022-06"));

        String corrections = "/v1/periods/2021-03/corrections";
        town.asks(corrections).body("month", equalTo("2021-03")).body("items", hasSize(0));
        town.asks("/v1/summaries?year=2021").body("checks.find { it.code == 'FROZEN' }.status", equalTo("PASSED"));
        Published.of(problem.voided("2024-01-10").last()).send();
        awaits(town, corrections, "items.size()", 1);
        town.asks(corrections)
                .body("items[0].metric", equalTo("rectification.problems"))
                .body("items[0].frozen", equalTo(1))
                .body("items[0].present", equalTo(0));
        town.follows(town.asks("/v1/summaries?year=2021")
                        .body("checks.find { it.code == 'FROZEN' }.status", equalTo("CORRECTED"))
                        .extract()
                        .path("checks.find { it.code == 'FROZEN' }.records"))
                .body("items", hasSize(1));
    }

    @Test
    void correctionsAreForTheDisciplineSecretaryAndOfFrozenMonths() {
        Reader town = new Reader("discipline-secretary", "990405104000");
        Reader.refused(town.tries("/v1/periods/2023-12/corrections"), 404, "not-found");
        Reader.refused(town.tries("/v1/periods/soon/corrections"), 400, "month-unreadable");
        Reader.refused(town.tries("/v1/periods/2021-03/corrections?orgCode=990405101000"), 404, "not-found");
        for (String role : new String[] {"viewer", "campaign-manager", "system-admin", "party-secretary"}) {
            Reader.refused(new Reader(role, town.org()).tries("/v1/periods/2021-03/corrections"), 403, "forbidden");
        }
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

    private static void awaits(Reader reader, String address, String path, int value) {
        Eventually.until(path + " of " + address + " is " + value, () -> {
            Integer found = reader.tries(address).path(path);
            return found != null && found == value;
        });
    }
}
