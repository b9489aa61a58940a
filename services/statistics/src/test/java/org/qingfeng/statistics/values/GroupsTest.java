package org.qingfeng.statistics.values;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingfeng.statistics.story.OrganizationStory;
import org.qingfeng.statistics.story.ProblemStory;
import org.qingfeng.statistics.story.Published;
import org.qingfeng.statistics.story.Reader;
import org.qingfeng.testkit.Backbone;

/** Rows that add up to their value, and records that are as many as each row says. */
@QuarkusTest
@QuarkusTestResource(
        value = Backbone.class,
        initArgs = {
            @ResourceArg(name = "context", value = "statistics"),
            @ResourceArg(name = "qingfeng.today", value = "2024-01-15")
        })
class GroupsTest {
    private static final String PROBLEMS = "metric=rectification.problems" + Reader.YEAR;
    private static int towns = 100;

    private final String town = "990402" + ++towns + "000";
    private final String busy = town.substring(0, 9) + "201";
    private final String idle = town.substring(0, 9) + "202";
    private final String unit = town + "-004";
    private final UUID campaign = UUID.randomUUID();
    private final Reader viewer = Reader.viewer(town);

    @BeforeEach
    void fiveProblems() {
        for (OrganizationStory known : List.of(
                new OrganizationStory(town, "甲镇"),
                new OrganizationStory(busy, "东村"),
                new OrganizationStory(idle, "西村"),
                new OrganizationStory(unit, "财政所"))) {
            Published.of(known.event()).send();
        }
        for (String org : List.of(town, town, busy, busy, unit)) {
            Published.of(ProblemStory.at(org, campaign)
                            .drafted("2023-02-01")
                            .confirmed("2023-03-01")
                            .last())
                    .send();
        }
        viewer.awaits("rectification.problems", 5);
    }

    @Test
    void rowsByOrganizationWithZerosAndSelfAddUp() {
        JsonPath answer = viewer.asks("/v1/values?groupBy=org&" + PROBLEMS)
                .body("groups.find { it.key == '" + idle + "' }.value", equalTo(0))
                .body("groups.find { it.key == '" + unit + "' }.name", equalTo("财政所"))
                .body("groups.find { it.key == 'SELF' }.value", equalTo(2))
                .extract()
                .jsonPath();

        assertEquals(4, answer.getList("groups").size());
        assertEquals(answer.getInt("value"), sum(answer));
    }

    @Test
    void theRecordsOfEveryRowAreAsManyAsItsValue() {
        for (String grouping : List.of("org", "month", "source", "cause")) {
            JsonPath answer = viewer.asks("/v1/values?groupBy=" + grouping + "&" + PROBLEMS)
                    .extract()
                    .jsonPath();
            for (Map<String, Object> group : answer.<Map<String, Object>>getList("groups")) {
                viewer.follows(String.valueOf(group.get("records"))).body("count", equalTo(group.get("value")));
            }
        }
    }

    @Test
    void itemsOfAllPagesAndWithheldMakeTheCount() {
        List<String> seen = new ArrayList<>();
        @Nullable String cursor = "";
        while (cursor != null) {
            JsonPath page = viewer.asks("/v1/values/records?limit=2&" + PROBLEMS + cursor)
                    .body("count", equalTo(5))
                    .body("withheld", equalTo(0))
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.get("next") == null ? null : "&cursor=" + page.getString("next");
        }
        assertEquals(5, seen.size());
        assertEquals(5, new HashSet<>(seen).size());
    }

    @Test
    void severalMetricsAreAnsweredTogetherAndAShareOfNothingIsNoNumber() {
        viewer.asks("/v1/values?metric=rectification.rules&metric=rectification.onTime.rate&" + PROBLEMS)
                .body("values.size()", equalTo(3))
                .body("values[1].value", nullValue())
                .body("values[1].count", equalTo(0))
                .body("values[2].value", equalTo(5));
    }

    @Test
    void anotherCampaignHasNothing() {
        viewer.asks("/v1/values?campaignId=" + UUID.randomUUID() + "&groupBy=org&" + PROBLEMS)
                .body("value", equalTo(0))
                .body("groups.size()", equalTo(4));
        viewer.asks("/v1/values?campaignId=" + campaign + "&" + PROBLEMS).body("value", equalTo(5));
    }

    private static int sum(JsonPath answer) {
        return answer.<Integer>getList("groups.value").stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
