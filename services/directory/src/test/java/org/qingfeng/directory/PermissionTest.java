package org.qingfeng.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Tokens;
import org.qingfeng.testkit.matrix.PermissionMatrix;

/** Every operation asked as every role, of the nation, to which calendars belong, and of a place that has none of the rest. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "directory"))
class PermissionTest {
    private static final String NATION = "000000000000";
    private static final String ELSEWHERE = "990188888000";

    /** A refill would repeat the events that other stories count. */
    private static final List<String> NOT_ASKED = List.of("listCodeLists", "refillTopics");

    @Test
    void everyRoleMayWhatTheMatrixSaysAndNothingElse() {
        Desk desk = Desk.inNewTown();
        String person = desk.enrols(desk.person("何未晞", desk.post(desk.unit(1), "主任", "2021-05-10")))
                .extract()
                .path("id");
        String calendar = first("calendars");
        String parameter = first("rule-parameters");

        List<String> differences = PermissionMatrix.served(NOT_ASKED)
                .differences(
                        NATION,
                        ELSEWHERE,
                        path -> path.replace("{code}", desk.unit(1))
                                .replace(
                                        "{id}",
                                        path.contains("persons")
                                                ? person
                                                : path.contains("calendars") ? calendar : parameter),
                        path -> !path.contains("persons"));

        assertEquals(List.of(), differences);
    }

    private static String first(String records) {
        return Api.as(Tokens.of("viewer"))
                .queryParam("limit", 1)
                .get("/v1/" + records)
                .then()
                .extract()
                .path("items[0].id");
    }
}
