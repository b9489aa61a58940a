package org.qingfeng.statistics.rebuild;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.EventHeaders;
import org.qingfeng.statistics.story.ProblemStory;
import org.qingfeng.statistics.story.Published;
import org.qingfeng.statistics.story.Reader;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Eventually;

/** An event that cannot be projected is shown with its reason, and tried again once for each time it is asked for. */
@QuarkusTest
@QuarkusTestResource(
        value = Backbone.class,
        initArgs = {
            @ResourceArg(name = "context", value = "statistics"),
            @ResourceArg(name = "qingfeng.today", value = "2024-01-15")
        })
class ParkedTest {
    private static final Reader ADMINISTRATOR = Reader.administrator();

    @Test
    void whatIsParkedIsTriedOnceAndANewerVersionClearsIt() {
        String town = "990407101000";
        ProblemStory story =
                ProblemStory.at(town, UUID.randomUUID()).drafted("2023-02-01").confirmed("2023-03-01");
        Published.of(story.last())
                .with(EventHeaders.TYPE, "qingfeng.rectification.riddle.asked.v1")
                .send();
        Eventually.until("it is parked", () -> isParked(story));
        ADMINISTRATOR
                .asks("/admin/parked")
                .body(found(story) + ".reason", containsString("riddle"))
                .body(found(story) + ".value", equalTo(null));

        int before = ADMINISTRATOR.asks("/admin/parked").extract().path("items.size()");
        JsonPath retried = ADMINISTRATOR
                .posts("/admin/parked/retry")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(before, retried.getInt("applied") + retried.getInt("passedOver") + retried.getInt("parked"));
        assertEquals(true, isParked(story));

        Published.of(story.planned("2023-03-05", 1, "2023-06-30").last()).send();
        Reader.viewer(town).awaits("rectification.problems", 1);
        assertEquals(false, isParked(story));
    }

    private static boolean isParked(ProblemStory story) {
        return ADMINISTRATOR.asks("/admin/parked").extract().path(found(story)) != null;
    }

    private static String found(ProblemStory story) {
        return "items.find { it.recordId == '" + story.id + "' }";
    }
}
