package org.qingfeng.statistics.values;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.statistics.story.ProblemStory;
import org.qingfeng.statistics.story.Published;
import org.qingfeng.statistics.story.Reader;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Tokens;

/** What a bad question gets: the documented problem, with every reason at once. */
@QuarkusTest
@QuarkusTestResource(
        value = Backbone.class,
        initArgs = {
            @ResourceArg(name = "context", value = "statistics"),
            @ResourceArg(name = "qingfeng.today", value = "2024-01-15")
        })
class BadQuestionTest {
    private static final String TOWN = "990401101000";
    private static final String PROBLEMS = "/v1/values?metric=rectification.problems" + Reader.YEAR;
    private static final String RECORDS = "/v1/values/records?metric=rectification.problems" + Reader.YEAR;
    private static final Reader VIEWER = Reader.viewer(TOWN);

    @Test
    void everyReasonIsSaidAtOnce() {
        VIEWER.tries("/v1/values?metric=riddles.solved&orgCode=99&from=2023-02-30&campaignId=7")
                .then()
                .statusCode(400)
                .contentType(Api.PROBLEM)
                .body("violations.field", hasItems("metric", "orgCode", "from", "to", "campaignId"))
                .body(
                        "violations.code",
                        hasItems(
                                "metric-unknown",
                                "organization-unreadable",
                                "date-unreadable",
                                "period-missing",
                                "campaign-unreadable"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsOrLiesOutsideHistory() {
        String metric = "/v1/values?metric=rectification.problems";
        VIEWER.isRefused(metric + "&from=2023-06-02&to=2023-06-01", 400, "period-backwards");
        VIEWER.isRefused(metric + "&from=1900-01-01&to=2023-06-01", 400, "period-out-of-range");
        VIEWER.isRefused(metric + "&from=2023-01-01&to=9999999-01-01", 400, "date-unreadable");
    }

    @Test
    void noMetric() {
        VIEWER.isRefused("/v1/values?from=2023-01-01&to=2023-12-31", 400, "metric-missing");
    }

    @Test
    void anOrganizationThatIsNotTheCallersOrNotThereDoesNotExist() {
        VIEWER.isRefused(PROBLEMS + "&orgCode=990401102000", 404, "not-found");
        VIEWER.isRefused(PROBLEMS + "&orgCode=990401000000", 404, "not-found");
        VIEWER.isRefused(PROBLEMS + "&orgCode=990401101999", 404, "not-found");
        VIEWER.isRefused(RECORDS + "&orgCode=990401102000", 404, "not-found");
        VIEWER.isRefused("/v1/summaries?year=2023&orgCode=990401102000", 404, "not-found");
    }

    @Test
    void aGroupingOrFilterThatTheMetricDoesNotHave() {
        VIEWER.isRefused(PROBLEMS + "&groupBy=colour", 400, "grouping-unknown")
                .body("violations[0].message", containsString("rectificationKind"));
        VIEWER.isRefused(PROBLEMS + "&where=colour:red", 400, "filter-unknown");
        VIEWER.isRefused(PROBLEMS + "&where=source", 400, "filter-unreadable");
        VIEWER.isRefused(PROBLEMS + "&where=source:%00", 400, "filter-unreadable");
        VIEWER.asks(PROBLEMS + "&where=source:%25%27").body("value", equalTo(0));
    }

    @Test
    void aCursorThatWasForgedOrBelongsToAnotherQuestionOrPerson() {
        publishTwo();
        String next = VIEWER.asks(RECORDS + "&limit=1").extract().path("next");
        VIEWER.asks(RECORDS + "&limit=1&cursor=" + next).body("items.size()", equalTo(1));

        VIEWER.isRefused(RECORDS + "&cursor=%20", 400, "invalid-cursor");
        VIEWER.isRefused(RECORDS + "&cursor=AAAA" + next, 400, "invalid-cursor");
        VIEWER.isRefused(RECORDS + "&where=source:SELF&cursor=" + next, 400, "invalid-cursor");
        new Reader("leader", TOWN).isRefused(RECORDS + "&cursor=" + next, 400, "invalid-cursor");
    }

    @Test
    void aPageOfNoSizeAndRecordsOfTwoMetrics() {
        VIEWER.isRefused(RECORDS + "&limit=0", 400, "limit-out-of-range");
        VIEWER.isRefused(RECORDS + "&limit=501", 400, "limit-out-of-range");
        VIEWER.isRefused(RECORDS + "&metric=rectification.rules", 400, "one-metric-only");
        VIEWER.tries(RECORDS + "&limit=many").then().statusCode(400).contentType(Api.PROBLEM);
    }

    @Test
    void theReasonIsSaidInTheLanguageAskedFor() {
        String address = "/v1/values?metric=riddles&from=2023-01-01&to=2023-12-31";
        VIEWER.isRefused(address, 400, "metric-unknown").body("violations[0].message", startsWith("统计目录"));
        Api.as(Tokens.of("viewer").org(TOWN))
                .header("Accept-Language", "en")
                .get(address)
                .then()
                .body("violations[0].message", containsString("no metric riddles"));
    }

    @Test
    void nobodyIsAnsweredWithoutAToken() {
        Api.anonymous().get(PROBLEMS).then().statusCode(401);
    }

    private static void publishTwo() {
        for (int i = 0; i < 2; i++) {
            Published.of(ProblemStory.at(TOWN, UUID.randomUUID())
                            .drafted("2023-02-01")
                            .confirmed("2023-03-01")
                            .last())
                    .send();
        }
        VIEWER.awaits("rectification.problems", 2);
    }
}
