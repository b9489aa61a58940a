package org.qingfeng.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Tokens;

/** Terms and limits; each story has a code of its own. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "directory"))
class RuleParameterTest {
    @Test
    void aNewValueIsARowOfItsOwnAndTheOldOneEnds() {
        String old =
                enters("STORY_TERM", 15, "2020-01-01").statusCode(201).extract().path("id");
        change(old, Map.of("validTo", "2023-12-31"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("validTo", equalTo("2023-12-31"))
                .body("value", equalTo(15));
        enters("STORY_TERM", 10, "2024-01-01").statusCode(201);
        inForce("STORY_TERM", "2023-12-31").body("items.value", contains(15));
        inForce("STORY_TERM", "2024-01-01").body("items.value", contains(10));
        inForce("STORY_TERM", "2019-12-31").body("items", empty());
        administrator()
                .get("/v1/rule-parameters/" + old + "/history")
                .then()
                .statusCode(200)
                .body("verb", contains("created", "changed"))
                .body("[1].fields", contains("validTo"));
    }

    @Test
    void fromOneDayThereIsOneValue() {
        String id =
                enters("STORY_TWICE", 3, "2020-01-01").statusCode(201).extract().path("id");
        enters("STORY_TWICE", 5, "2020-01-01").statusCode(409).body("type", equalTo("/problems/parameter-exists"));
        administrator()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "录错"))
                .post("/v1/rule-parameters/" + id + "/void")
                .then()
                .statusCode(200)
                .body("state", equalTo("VOIDED"));
        enters("STORY_TWICE", 5, "2020-01-01").statusCode(201);
    }

    @Test
    void itMayNotEndBeforeItBegins() {
        String id =
                enters("STORY_DATES", 3, "2020-01-01").statusCode(201).extract().path("id");
        change(id, Map.of("validTo", "2019-12-31"))
                .statusCode(422)
                .body("type", equalTo("/problems/ends-before-it-begins"))
                .body("violations.field", contains("validTo"));
        change(id, Map.of("value", -1)).statusCode(400).body("violations.field", contains("value"));
        administrator()
                .get("/v1/rule-parameters/" + id)
                .then()
                .body("version", equalTo(1))
                .body("value", equalTo(3));
    }

    @Test
    void onlyWhoAdministersTheNationChangesOne() {
        String id =
                enters("STORY_WHOSE", 3, "2020-01-01").statusCode(201).extract().path("id");
        Api.as(Tokens.of("system-admin").org("990199000000"))
                .header("If-Match", "\"1\"")
                .contentType(Api.MERGE_PATCH)
                .body(Map.of("value", 4))
                .patch("/v1/rule-parameters/" + id)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse inForce(String code, String day) {
        return Api.as(Tokens.of("viewer").org("990199000000"))
                .queryParam("code", code)
                .queryParam("on", day)
                .get("/v1/rule-parameters")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse change(String id, Map<String, Object> patch) {
        return administrator()
                .header("If-Match", "\"1\"")
                .contentType(Api.MERGE_PATCH)
                .body(patch)
                .patch("/v1/rule-parameters/" + id)
                .then();
    }

    private static ValidatableResponse enters(String code, int value, String from) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", code);
        body.put("value", value);
        body.put("unit", "WORKING_DAY");
        body.put("basis", "清河组函〔2023〕5号");
        body.put("validFrom", from);
        return administrator().body(body).post("/v1/rule-parameters").then();
    }

    private static RequestSpecification administrator() {
        return Api.as(Tokens.of("system-admin"));
    }
}
