package org.qingfeng.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;

/** What bad input gets: the documented problem, every reason at once, and nothing stored. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "directory"))
class BadInputTest {
    @Test
    void malformedJson() throws Exception {
        Desk desk = Desk.inNewTown();
        refused(desk.personnel().body("{\"code\": ").post("/v1/organizations").then(), 400, "malformed-json");
        nothingButTheTownIn(desk);
    }

    @Test
    void unknownField() throws Exception {
        Desk desk = Desk.inNewTown();
        Map<String, Object> body = desk.organization(desk.unit(2), "OFFICE", "办公室");
        body.put("colour", "red");
        refused(desk.registers(body), 400, "unknown-field").body("violations.field", contains("colour"));
        refused(
                        desk.personnel(1)
                                .contentType(Api.MERGE_PATCH)
                                .body(Map.of("code", desk.unit(3)))
                                .patch("/v1/organizations/" + desk.unit(1))
                                .then(),
                        400,
                        "unknown-field")
                .body("violations.field", contains("code"));
        nothingButTheTownIn(desk);
    }

    @Test
    void wrongTypeAndUnknownValue() throws Exception {
        Desk desk = Desk.inNewTown();
        Map<String, Object> body = desk.organization(desk.unit(2), "OFFICE", "办公室");
        body.put("active", "yes");
        refused(desk.registers(body), 400, "wrong-type").body("violations.field", contains("active"));
        body.put("active", true);
        body.put("type", "CASTLE");
        refused(desk.registers(body), 400, "unknown-value").body("violations.field", contains("type"));
        body.put("type", "OFFICE");
        body.put("name", 7);
        refused(desk.registers(body), 400, "wrong-type").body("violations.field", contains("name"));
        body.put("name", "办公室");
        body.put("validFrom", "2020-02-30");
        refused(desk.registers(body), 400, "wrong-type").body("violations.field", contains("validFrom"));
        body.put("validFrom", "2020-01-01");
        body.put("code", "12");
        refused(desk.registers(body), 400, "invalid-value").body("violations.field", contains("code"));
        nothingButTheTownIn(desk);
    }

    @Test
    void everythingMissingIsSaidAtOnce() throws Exception {
        Desk desk = Desk.inNewTown();
        refused(desk.registers(Map.of("name", "长".repeat(101))), 400, "invalid-value")
                .body("violations.field", contains("code", "name", "type", "validFrom"));
        refused(desk.personnel().post("/v1/organizations").then(), 400, "invalid-value");
        nothingButTheTownIn(desk);
    }

    @Test
    void datesThatCannotBe() throws Exception {
        Desk desk = Desk.inNewTown();
        Map<String, Object> body = desk.organization(desk.unit(2), "OFFICE", "办公室");
        body.put("validFrom", LocalDate.now().plusDays(40).toString());
        body.put("validTo", "2019-12-31");
        refused(desk.registers(body), 422, "ends-before-it-begins").body("violations.code", hasItem("date-in-future"));
        refused(
                desk.enrols(desk.person(
                        "何未晞",
                        desk.post(
                                desk.unit(1), "主任", LocalDate.now().plusDays(40).toString()))),
                422,
                "date-in-future");
        nothingButTheTownIn(desk);
    }

    @Test
    void anOrganizationOfOthersOrUnknown() throws Exception {
        Desk desk = Desk.inNewTown();
        Desk other = Desk.inNewTown();
        refused(desk.registers(desk.organization(other.unit(5), "OFFICE", "办公室")), 422, "organization-not-yours");
        refused(desk.registers(desk.organization(desk.unit(5), "VILLAGE", "某村")), 422, "type-does-not-fit");
        refused(
                desk.enrols(desk.person("何未晞", desk.post(other.unit(1), "主任", "2021-01-01"))),
                422,
                "organization-not-yours");
        refused(desk.enrols(desk.person("何未晞", desk.post(desk.unit(77), "主任", "2021-01-01"))), 422, "not-known-here")
                .header("Retry-After", "1");
        refused(
                desk.personnel(1)
                        .contentType(Api.MERGE_PATCH)
                        .body(Map.of("shortName", "别家"))
                        .patch("/v1/organizations/" + other.unit(1))
                        .then(),
                403,
                "forbidden");
        nothingButTheTownIn(desk);
        nothingButTheTownIn(other);
    }

    @Test
    void versionsThatAreMissingMalformedOrStale() {
        Desk desk = Desk.inNewTown();
        String path = "/v1/organizations/" + desk.unit(1);
        Map<String, String> patch = Map.of("shortName", "党政办");
        var request = desk.personnel().contentType(Api.MERGE_PATCH).body(patch);
        refused(request.patch(path).then(), 428, "if-match-required");
        for (String header : new String[] {"W/\"1\"", "1", "\"1\", \"2\"", "*"}) {
            refused(
                    desk.personnel()
                            .header("If-Match", header)
                            .contentType(Api.MERGE_PATCH)
                            .body(patch)
                            .patch(path)
                            .then(),
                    400,
                    "invalid-if-match");
        }
        desk.personnel(1)
                .contentType(Api.MERGE_PATCH)
                .body(patch)
                .patch(path)
                .then()
                .statusCode(200);
        refused(
                desk.personnel(1)
                        .contentType(Api.MERGE_PATCH)
                        .body(Map.of("shortName", "另一个"))
                        .patch(path)
                        .then(),
                412,
                "stale");
        desk.personnel().get(path).then().body("shortName", equalTo("党政办")).body("version", equalTo(2));
    }

    @Test
    void aRepeatedKeyIsReplayedAndAReusedOneRefused() {
        Desk desk = Desk.inNewTown();
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = desk.person("何未晞", desk.post(desk.unit(1), "主任", "2021-05-10"));
        String id = desk.personnel()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/persons")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        desk.personnel()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/persons")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Idempotency-First-Version", "1")
                .header("Location", "/api/directory/v1/persons/" + id)
                .body("id", equalTo(id));
        body.put("name", "陆思源");
        refused(
                desk.personnel()
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/v1/persons")
                        .then(),
                422,
                "key-reused");
    }

    @Test
    void mediaTypesAndMethods() {
        Desk desk = Desk.inNewTown();
        refused(
                desk.personnel()
                        .contentType("text/plain")
                        .body("x")
                        .post("/v1/organizations")
                        .then(),
                415,
                "unsupported-media-type");
        refused(desk.personnel().delete("/v1/organizations/" + desk.unit(1)).then(), 405, "method-not-allowed");
    }

    static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType(startsWith(Api.PROBLEM))
                .header("API-Version", equalTo("1.0.0"))
                .body("type", equalTo("/problems/" + code))
                .body("violations.code", hasItem(code))
                .body(not(containsString("org.")))
                .body(not(containsString("SELECT")));
    }

    private static void nothingButTheTownIn(Desk desk) throws Exception {
        Database database = Database.of("directory");
        String below = desk.town.substring(0, 9) + "%";
        assertEquals(2, database.count("SELECT count(*) FROM organization WHERE org_code LIKE ?", below));
        assertEquals(0, database.count("SELECT count(*) FROM person WHERE org_code LIKE ?", below));
        assertEquals(2, database.count("SELECT count(*) FROM journal WHERE org_code LIKE ?", below));
    }
}
