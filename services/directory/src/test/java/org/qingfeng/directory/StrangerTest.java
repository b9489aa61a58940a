package org.qingfeng.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingfeng.directory.BadInputTest.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Tokens;

/** What those get who may not ask, or ask with what was not given to them. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "directory"))
class StrangerTest {
    @Test
    void cursorsThatAreForgedOrAnotherQuerys() {
        Desk desk = Desk.inNewTown();
        String next = desk.personnel()
                .queryParam("under", desk.town)
                .queryParam("limit", 1)
                .get("/v1/organizations")
                .then()
                .extract()
                .path("next");
        refused(listed(desk, desk.town, next.substring(2) + "AA"), 400, "invalid-cursor");
        refused(listed(desk, "990199000000", next), 400, "invalid-cursor");
        refused(
                Api.as(desk.as("viewer"))
                        .queryParam("under", desk.town)
                        .queryParam("limit", 1)
                        .queryParam("cursor", next)
                        .get("/v1/organizations")
                        .then(),
                400,
                "invalid-cursor");
        refused(
                desk.personnel()
                        .queryParam("limit", 501)
                        .get("/v1/organizations")
                        .then(),
                400,
                "invalid-parameter");
        refused(
                desk.personnel()
                        .queryParam("sort", "colour")
                        .get("/v1/organizations")
                        .then(),
                400,
                "unknown-value");
    }

    @Test
    void absentAndInvisibleAreTheSameInEveryByte() {
        Desk desk = Desk.inNewTown();
        Desk other = Desk.inNewTown();
        String hidden = other.enrols(other.person("何未晞", other.post(other.unit(1), "主任", "2021-05-10")))
                .extract()
                .path("id");
        assertEquals(answer(desk, hidden), answer(desk, UUID.randomUUID().toString()));
    }

    @Test
    void tokensThatAreMissingForgedOrForeign() {
        Tokens good = Tokens.of("viewer").org("990199000000");
        Tokens[] bad = {
            good.expired(),
            good.audience("another"),
            good.audience(null),
            good.issuedBy("https://stranger.test"),
            good.signedByStranger(),
            good.unsigned(),
            good.hmacWithPublicKey(),
            good.with("typ", "ID"),
            good.with("org", null),
            good.with("org", "12"),
        };
        for (Tokens token : bad) {
            refused(Api.as(token).get("/v1/organizations").then(), 401, "unauthenticated");
        }
        refused(Api.anonymous().get("/v1/organizations").then(), 401, "unauthenticated");
        refused(Api.anonymous().get("/v1/organizations/000000000000").then(), 401, "unauthenticated");
    }

    @Test
    void whoIsRefusedIsChallengedOnce() {
        Tokens expired = Tokens.of("viewer").org("990199000000").expired();
        assertEquals(List.of("Bearer"), challenges(Api.as(expired).get("/v1/organizations")));
        assertEquals(List.of("Bearer"), challenges(Api.anonymous().get("/v1/organizations")));
    }

    private static List<String> challenges(Response answer) {
        return answer.headers().getValues("WWW-Authenticate");
    }

    @Test
    void noRoleNoAnswer() {
        Desk desk = Desk.inNewTown();
        refused(Api.as(desk.as("auditor")).get("/v1/organizations").then(), 403, "forbidden");
        refused(
                Api.as(desk.as("auditor"))
                        .get("/v1/organizations/" + desk.unit(1))
                        .then(),
                403,
                "forbidden");
        refused(Api.as(desk.as("viewer")).get("/v1/persons").then(), 403, "forbidden");
    }

    private static ValidatableResponse listed(Desk desk, String under, String cursor) {
        return desk.personnel()
                .queryParam("under", under)
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/v1/organizations")
                .then();
    }

    private static String answer(Desk desk, String id) {
        return desk.personnel()
                .header("traceparent", "00-11111111111111111111111111111111-2222222222222222-01")
                .get("/v1/persons/" + id)
                .then()
                .statusCode(404)
                .extract()
                .asString()
                .replace(id, "{id}");
    }
}
