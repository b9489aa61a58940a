package org.qingfeng.statistics.values;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.statistics.story.CaseworkStory;
import org.qingfeng.statistics.story.OrganizationStory;
import org.qingfeng.statistics.story.Published;
import org.qingfeng.statistics.story.Reader;
import org.qingfeng.testkit.Backbone;

/** Who may not list casework's records learns no 1 and no 2 from its numbers, however they are asked. */
@QuarkusTest
@QuarkusTestResource(
        value = Backbone.class,
        initArgs = {
            @ResourceArg(name = "context", value = "statistics"),
            @ResourceArg(name = "qingfeng.today", value = "2024-01-15")
        })
class SmallNumbersTest {
    private static final String CASES = "metric=casework.cases";
    private static final String MARCH = "&from=2023-03-01&to=2023-03-31";
    private static int towns = 100;

    private final String town = "990409" + ++towns + "000";
    private final String east = town.substring(0, 9) + "201";
    private final String west = town.substring(0, 9) + "202";
    private final String north = town.substring(0, 9) + "203";
    private final Reader viewer = Reader.viewer(town);
    private final Reader secretary = new Reader("discipline-secretary", town);

    /** In March 1 in the east, 4 in the west, 6 in the north; in February 2 in the north. */
    @BeforeEach
    void thirteenCases() {
        publish(new OrganizationStory(town, "甲镇").event());
        for (String village : List.of(east, west, north)) {
            publish(new OrganizationStory(village, "村").event());
        }
        cases(east, 1, "2023-03-06");
        cases(west, 4, "2023-03-07");
        cases(north, 6, "2023-03-08");
        cases(north, 2, "2023-02-08");
        secretary.awaits("casework.cases", 13);
    }

    @Test
    void aTownsYearAndQuarterAreExactAndTheSecretarySeesAll() {
        viewer.asks("/v1/values?" + CASES + Reader.YEAR)
                .body("value", equalTo(13))
                .body("suppressed", nullValue());
        viewer.asks("/v1/values?" + CASES + "&from=2023-01-01&to=2023-03-31").body("value", equalTo(13));
        secretary
                .asks("/v1/values?groupBy=org&" + CASES + MARCH)
                .body("groups.find { it.key == '" + east + "' }.value", equalTo(1));
        secretary
                .asks("/v1/values/records?" + CASES + Reader.YEAR + "&limit=500")
                .body("count", equalTo(13))
                .body("items", hasSize(13))
                .body(
                        "items[0].href",
                        equalTo("/api/casework/v1/cases/"
                                + secretary
                                        .asks("/v1/values/records?" + CASES + Reader.YEAR)
                                        .extract()
                                        .path("items[0].id")))
                .body("withheld", equalTo(0));
    }

    @Test
    void aSmallRowAndTheNextSmallestAreHidden() {
        viewer.asks("/v1/values?groupBy=org&" + CASES + MARCH)
                .body("value", equalTo(11))
                .body("groups.find { it.key == '" + east + "' }.suppressed", equalTo(true))
                .body("groups.find { it.key == '" + east + "' }.value", nullValue())
                .body("groups.find { it.key == '" + east + "' }.count", nullValue())
                .body("groups.find { it.key == 'SELF' }.suppressed", equalTo(true))
                .body("groups.find { it.key == '" + west + "' }.value", equalTo(4));
    }

    @Test
    void itIsTheSameHoweverItIsAsked() {
        viewer.asks("/v1/values?orgCode=" + east + "&" + CASES + MARCH).body("suppressed", equalTo(true));
        Reader.viewer(east).asks("/v1/values?" + CASES + MARCH).body("suppressed", equalTo(true));
        viewer.asks("/v1/values?orgOnly=true&" + CASES + MARCH)
                .body("suppressed", equalTo(true))
                .body("count", nullValue());
        viewer.asks("/v1/values?groupBy=month&" + CASES + Reader.YEAR)
                .body("value", equalTo(13))
                .body("groups.find { it.key == '2023-02' }.suppressed", equalTo(true))
                .body("groups.find { it.key == '2023-01' }.suppressed", equalTo(true))
                .body("groups.find { it.key == '2023-06' }.value", equalTo(0));
        viewer.asks("/v1/values?orgCode=" + north + "&where=rank:GENERAL&" + CASES + "&from=2023-02-01&to=2023-02-28")
                .body("suppressed", equalTo(true));
    }

    @Test
    void recordsAreWithheldAndAsManyAsTheValue() {
        viewer.asks("/v1/values/records?" + CASES + Reader.YEAR)
                .body("count", equalTo(13))
                .body("items", hasSize(0))
                .body("withheld", equalTo(13))
                .body("next", nullValue());
        viewer.asks("/v1/values/records?orgCode=" + east + "&" + CASES + MARCH)
                .body("count", nullValue())
                .body("withheld", nullValue())
                .body("suppressed", equalTo(true));
    }

    @Test
    void oneWholePeriodAndOneDimensionOnly() {
        String march = "/v1/values?" + CASES + MARCH;
        viewer.isRefused("/v1/values?" + CASES + "&from=2023-03-02&to=2023-03-31", 400, "period-not-whole");
        viewer.isRefused("/v1/values?" + CASES + "&from=2023-01-01&to=2023-02-28", 400, "period-not-whole");
        viewer.isRefused("/v1/values?" + CASES + "&from=2023-02-01&to=2023-04-30", 400, "period-not-whole");
        viewer.isRefused(march + "&where=rank:GENERAL&where=kind:PARTY", 400, "one-dimension-only");
        viewer.isRefused(march + "&where=rank:GENERAL&groupBy=kind", 400, "one-dimension-only");
        viewer.asks("/v1/values?metric=rectification.problems&from=2023-03-02&to=2023-03-31");
        secretary.asks("/v1/values?" + CASES + "&from=2023-03-02&to=2023-03-31&where=rank:GENERAL&groupBy=kind");
    }

    @Test
    void consistencyTellsNoSums() {
        String ofCases = "metrics.find { it.metric == 'casework.cases' }";
        viewer.asks("/v1/consistency").body(ofCases + ".differing", equalTo(0)).body(ofCases + ".stored", nullValue());
        secretary.asks("/v1/consistency").body(ofCases + ".stored", equalTo(13));
    }

    @Test
    void aVillagesSummarySaysAFewAndTheTownsSaysHowMany() {
        Reader.viewer(east).asks("/v1/summaries?year=2023").body(slot(13) + ".display", equalTo("个别"));
        viewer.asks("/v1/summaries?year=2023").body(slot(13) + ".display", equalTo("13件"));
        assertEquals(
                "1件",
                new Reader("discipline-secretary", east)
                        .asks("/v1/summaries?year=2023")
                        .extract()
                        .path(slot(13) + ".display"));
    }

    private static String slot(int placeholder) {
        return "sections[1].slots.find { it.placeholder == " + placeholder + " }";
    }

    private static void cases(String org, int howMany, String on) {
        for (int i = 0; i < howMany; i++) {
            publish(new CaseworkStory(org).filed("P" + (char) ('A' + i), on, "PARTY", null));
        }
    }

    private static void publish(RecordEvent event) {
        Published.of(event).send();
    }
}
