package org.qingfeng.statistics.values;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.statistics.story.OrganizationStory;
import org.qingfeng.statistics.story.ProblemStory;
import org.qingfeng.statistics.story.Published;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Eventually;
import org.qingfeng.testkit.Tokens;

/** From events to values through the public API. Each test has a town of its own. */
@QuarkusTest
@QuarkusTestResource(
        value = Backbone.class,
        initArgs = {
            @ResourceArg(name = "context", value = "statistics"),
            @ResourceArg(name = "qingfeng.today", value = "2024-01-15")
        })
class ValuesTest {
    private static final String YEAR = "&from=2023-01-01&to=2023-12-31";
    private final UUID campaign = UUID.randomUUID();

    @Test
    void problemConfirmedInJuneCountsInJuneAtItsVillageAndAbove() {
        String village = "990201101201";
        publish(new OrganizationStory("990201101000", "甲镇"), new OrganizationStory(village, "东村"));
        publish(ProblemStory.at(village, campaign).drafted("2023-05-30").confirmed("2023-06-10"));
        await("990201101000", "rectification.problems", 1);

        values("990201101000", "metric=rectification.problems&groupBy=org" + YEAR)
                .body("value", equalTo(1))
                .body("groups.find { it.key == '990201101201' }.value", equalTo(1))
                .body("groups.find { it.key == '990201101201' }.name", equalTo("东村"))
                .body("groups.find { it.key == 'SELF' }.value", equalTo(0));
        values(village, "metric=rectification.problems&groupBy=month&from=2023-06-05&to=2023-07-03")
                .body("groups.key", contains("2023-06", "2023-07"))
                .body("groups.value", contains(1, 0));
        values(village, "metric=rectification.problems&from=2023-06-11&to=2023-06-30")
                .body("value", equalTo(0));
        values(village, "metric=rectification.problems&groupBy=cause" + YEAR)
                .body("groups.key", contains("PURPOSE", "THEORY"));
    }

    @Test
    void countOfTheRecordsIsTheValueAndEachLinksToItsRecord() {
        String town = "990201102000";
        ProblemStory first =
                ProblemStory.at(town, campaign).drafted("2023-02-01").confirmed("2023-03-01");
        publish(first.planned("2023-03-05", 3, "2023-06-30"));
        publish(ProblemStory.at(town, campaign)
                .from("INSP")
                .drafted("2023-02-01")
                .confirmed("2023-03-02"));
        await(town, "rectification.problems", 2);

        records(town, "metric=rectification.problems&limit=1" + YEAR)
                .body("count", equalTo(2))
                .body("items", hasSize(1))
                .body("items[0].href", equalTo("/api/rectification/v1/problems/" + first.id));
        String next = records(town, "metric=rectification.problems&limit=1" + YEAR)
                .extract()
                .path("next");
        records(town, "metric=rectification.problems&limit=1" + YEAR + "&cursor=" + next)
                .body("items", hasSize(1))
                .body("items[0].dimensions.source", hasItem("INSP"))
                .body("next", equalTo(null));
        records(town, "metric=rectification.selfFound.rate" + YEAR)
                .body("count", equalTo(2))
                .body("items.findAll { it.inNumerator }", hasSize(1));
        records(town, "metric=rectification.measures&where=onTime:OPEN" + YEAR).body("count", equalTo(3));
    }

    @Test
    void ratesOverdueAndRelapseAreReadAtThePeriodsEnd() {
        String town = "990201103000";
        publish(ProblemStory.at(town, campaign)
                .drafted("2023-02-01")
                .confirmed("2023-03-01")
                .planned("2023-03-05", 2, "2023-06-30")
                .done(0, "2023-06-20")
                .done(1, "2023-07-10")
                .closed("2023-07-15"));
        publish(ProblemStory.at(town, campaign)
                .drafted("2023-02-01")
                .confirmed("2023-03-01")
                .planned("2023-03-05", 1, "2023-06-30")
                .closed("2023-06-15")
                .relapsed("2023-09-01", "2023-10-31"));
        publish(ProblemStory.at(town, campaign)
                .kind("LONG_TERM")
                .drafted("2023-02-01")
                .confirmed("2023-03-01")
                .planned("2023-03-05", 1, "2023-06-30")
                .closed("2023-06-30"));
        await(town, "rectification.problems.relapsed", 1);
        await(town, "rectification.problems.longTerm", 1);
        await(town, "rectification.problems.closed", 1);

        values(town, "metric=rectification.problems.overdue&from=2023-01-01&to=2023-07-10")
                .body("value", equalTo(1));
        values(town, "metric=rectification.problems.overdue&from=2023-01-01&to=2023-08-31")
                .body("value", equalTo(0));
        values(town, "metric=rectification.problems.overdue&from=2023-01-01&to=2023-11-30")
                .body("value", equalTo(1));
        values(town, "metric=rectification.problems.open&groupBy=month&from=2023-06-01&to=2023-10-15")
                .body("groups.value", contains(1, 0, 0, 1, 1));
        values(town, "metric=rectification.onTime.rate" + YEAR)
                .body("value", equalTo(0))
                .body("count", equalTo(2))
                .body("values[0].numerator", equalTo(0));
        values(town, "metric=rectification.measures.onTime.rate" + YEAR)
                .body("values[0].numerator", equalTo(1))
                .body("count", equalTo(4))
                .body("value", equalTo(25));
    }

    private static void publish(OrganizationStory... organizations) {
        for (OrganizationStory organization : organizations) {
            Published.of(organization.event()).send();
        }
    }

    private static void publish(ProblemStory problem) {
        Published.of(problem.last()).send();
    }

    private static void await(String org, String metric, int value) {
        Eventually.until(metric + " of " + org + " is " + value, () -> {
            Integer found = Api.as(Tokens.of("viewer"))
                    .get("/v1/values?metric=" + metric + "&orgCode=" + org + YEAR)
                    .path("value");
            return found != null && found == value;
        });
    }

    private static ValidatableResponse values(String org, String question) {
        return Api.as(Tokens.of("viewer").org(org))
                .get("/v1/values?" + question)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse records(String org, String question) {
        return Api.as(Tokens.of("viewer").org(org))
                .get("/v1/values/records?" + question)
                .then()
                .statusCode(200);
    }
}
