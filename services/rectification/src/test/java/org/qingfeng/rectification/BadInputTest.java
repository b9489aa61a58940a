package org.qingfeng.rectification;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;

/** What bad input gets: the documented problem, every reason at once, and nothing stored. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "rectification"))
class BadInputTest {
    private static final String PROBLEMS = "/v1/problems";

    private final Town town = Town.founded();

    @Test
    void malformedJson() throws SQLException {
        refused(town.liaison.tries(PROBLEMS, "{\"title\":").then(), 400, "malformed-json");
    }

    @Test
    void anUnknownField() throws SQLException {
        Map<String, Object> form = Forms.problem(town.office, "会议多", "2023-03-20");
        form.put("colour", "red");
        refused(town.liaison.tries(PROBLEMS, form).then(), 400, "unknown-field");
    }

    @Test
    void anUnknownConstant() throws SQLException {
        Map<String, Object> form = Forms.problem(town.office, "会议多", "2023-03-20");
        form.put("category", "F9");
        refused(town.liaison.tries(PROBLEMS, form).then(), 400, "unknown-value");
    }

    @Test
    void everyMissingFieldAtOnce() throws SQLException {
        refused(town.liaison.tries(PROBLEMS, Map.of("orgCode", town.office)).then(), 400, "invalid-value")
                .body("violations.field", hasItems("title", "description", "category", "source", "foundOn"));
    }

    @Test
    void aTextThatIsTooLong() throws SQLException {
        Map<String, Object> form = Forms.problem(town.office, "长".repeat(201), "2023-03-20");
        refused(town.liaison.tries(PROBLEMS, form).then(), 400, "invalid-value")
                .body("violations.field", hasItem("title"));
    }

    @Test
    void aFutureDateAndADueDateBeforeIt() throws SQLException {
        Map<String, Object> form = Forms.problem(town.office, "会议多", "2199-01-01");
        form.put("dueOn", "2198-01-01");
        refused(town.liaison.tries(PROBLEMS, form).then(), 422, "date-in-future")
                .body("violations.code", hasItems("date-in-future", "due-before-start"));
    }

    @Test
    void anOrganizationThatDoesNotExistOrIsNotTheCallers() throws SQLException {
        Map<String, Object> unknown = Forms.problem(town.code.substring(0, 9) + "999", "会议多", "2023-03-20");
        refused(town.manager.tries(PROBLEMS, unknown).then(), 422, "not-known-here");
        Map<String, Object> foreign = Forms.problem(town.village, "会议多", "2023-03-20");
        refused(town.liaison.tries(PROBLEMS, foreign).then(), 422, "organization-not-yours");
    }

    @Test
    void aPersonWhoDiffersFromTheDirectoryOrIsUnknownToIt() throws SQLException {
        UUID person = UUID.randomUUID();
        Directory.announces(person, town.office, "TOWNSHIP");
        Map<String, Object> form = Forms.problem(town.office, "会议多", "2023-03-20");
        form.put("owner", Forms.person(person, town.office, "COUNTY"));
        form.put("responsibleLeader", Forms.person(UUID.randomUUID(), town.office, "COUNTY"));
        refused(town.liaison.tries(PROBLEMS, form).then(), 422, "not-known-here")
                .body("violations.code", hasItems("person-differs", "not-known-here"));
    }

    @Test
    void aStepThatIsNotAllowedFromHere() {
        Filed problem = town.liaison.finds("会议多", "2023-03-20");
        Step.Refusal refusal = town.liaison.submits(problem).refused().as(409, "transition-not-allowed");
        assertEquals("DRAFT", refusal.problem().getString("state"));
    }

    @Test
    void aDateBeforeTheStepItFollows() {
        Filed problem = town.liaison.finds("会议多", "2023-03-20");
        town.manager.confirms(problem).refusedOn("2023-03-19").as(422, "date-before-step");
    }

    @Test
    void aMissingAMalformedAndAStaleVersion() {
        Filed problem = town.liaison.finds("会议多", "2023-03-20");
        String address = PROBLEMS + '/' + problem.id() + "/confirm";
        town.manager
                .asks()
                .body(Map.of("on", "2023-04-10"))
                .post(address)
                .then()
                .statusCode(428);
        for (String bad : new String[] {"1", "W/\"1\"", "\"1\", \"2\"", "*"}) {
            town.manager
                    .asks()
                    .header("If-Match", bad)
                    .body(Map.of("on", "2023-04-10"))
                    .post(address)
                    .then()
                    .statusCode(400);
        }
        town.manager
                .asks()
                .header("If-Match", "\"7\"")
                .body(Map.of("on", "2023-04-10"))
                .post(address)
                .then()
                .statusCode(412);
        assertEquals(1, town.manager.sees(problem).version());
    }

    @Test
    void whatTheBodyBreaksIsSaidBeforeTheVersionAndAConflictAfterIt() {
        Filed problem = town.liaison.finds("会议多", "2023-03-20");
        String confirm = PROBLEMS + '/' + problem.id() + "/confirm";
        Map<String, Object> future = Map.of("on", "2199-01-01");
        unversioned(confirm, future).statusCode(422).body("type", containsString("date-in-future"));
        versioned(confirm, 7, future).statusCode(422).body("type", containsString("date-in-future"));
        String reject = PROBLEMS + '/' + problem.id() + "/reject";
        unversioned(reject, Map.of()).statusCode(400).body("violations.field", hasItem("reason"));
        Map<String, Object> notYet = Map.of("reason", "不是问题");
        unversioned(reject, notYet).statusCode(428);
        versioned(reject, 7, notYet).statusCode(412);
        versioned(reject, 1, notYet).statusCode(409);
        assertEquals(1, town.manager.sees(problem).version());
    }

    private ValidatableResponse unversioned(String address, Object body) {
        return town.manager.asks().body(body).post(address).then();
    }

    private ValidatableResponse versioned(String address, long seen, Object body) {
        return town.manager
                .asks()
                .header("If-Match", "\"" + seen + '"')
                .body(body)
                .post(address)
                .then();
    }

    @Test
    void aHugeBodyWithAndWithoutItsLength() throws SQLException {
        Map<String, Object> form = Forms.problem(town.office, "会议多", "2023-03-20");
        form.put("description", "长".repeat(400_000));
        refused(town.liaison.tries(PROBLEMS, form).then(), 413, "too-large");
        byte[] json = ("{\"title\":\"" + "x".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        refused(
                town.liaison
                        .asks()
                        .body(new ByteArrayInputStream(json))
                        .post(PROBLEMS)
                        .then(),
                413,
                "too-large");
    }

    @Test
    void aWrongType() throws SQLException {
        Map<String, Object> form = Forms.problem(town.office, "会议多", "2023-03-20");
        form.put("causes", "PURPOSE");
        refused(town.liaison.tries(PROBLEMS, form).then(), 400, "wrong-type");
        form.put("causes", List.of("PURPOSE"));
        form.put("title", 7);
        refused(town.liaison.tries(PROBLEMS, form).then(), 400, "wrong-type");
    }

    @Test
    void aKeyUsedForAnotherBodyAndARepeatOfTheSame() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> form = Forms.problem(town.office, "会议多", "2023-03-20");
        String first = keyed(key, form).statusCode(201).extract().header("Location");
        keyed(key, form).statusCode(201).header("Location", first).header("Idempotency-Replayed", "true");
        form.put("title", "文件多");
        keyed(key, form).statusCode(422).body("type", containsString("key-reused"));
    }

    @Test
    void aForgedCursorAndAnUnknownSort() throws SQLException {
        refused(
                town.manager
                        .asks()
                        .get(PROBLEMS + "?cursor=Zm9yZ2VkIGN1cnNvciBieSBzb21lYm9keQ")
                        .then(),
                400,
                "invalid-cursor");
        refused(town.manager.asks().get(PROBLEMS + "?sort=colour").then(), 400, "unknown-value");
        refused(town.manager.asks().get(PROBLEMS + "?state=OPEN").then(), 400, "");
    }

    @Test
    void noTokenAndAnotherMediaType() {
        Api.anonymous().get(PROBLEMS).then().statusCode(401);
        town.manager
                .asks()
                .contentType("text/plain")
                .body("x")
                .post(PROBLEMS)
                .then()
                .statusCode(415);
    }

    private ValidatableResponse keyed(String key, Map<String, Object> form) {
        return town.liaison
                .asks()
                .header("Idempotency-Key", key)
                .body(form)
                .post(PROBLEMS)
                .then();
    }

    /** The documented problem, with nothing of the inside in it and nothing left in the journal. */
    private ValidatableResponse refused(ValidatableResponse answer, int status, String code) throws SQLException {
        long rows = Database.of("rectification")
                .count("SELECT count(*) FROM journal WHERE org_code LIKE ?", town.code.substring(0, 9) + '%');
        assertEquals(0, rows);
        return answer.statusCode(status)
                .contentType(containsString(Api.PROBLEM))
                .body("type", containsString(code))
                .body("traceId", not(""))
                .body(not(containsString("Exception")))
                .body(not(containsString("SELECT")));
    }
}
