package org.qingfeng.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.qingfeng.gateway.testing.Street;
import org.qingfeng.gateway.testing.Tokens;

/** What may pass reaches the right service as it was sent, and its answer comes back as it was given. */
@QuarkusTest
@QuarkusTestResource(Street.class)
class PassageTest {

    @Test
    void contextLeadsToItsServiceAndPathAndQueryStayAsTheyWere() {
        asSomeone()
                .urlEncodingEnabled(false)
                .get("/api/rectification/v1/things?q=%E6%B8%85%E9%A3%8E&sort=-foundOn")
                .then()
                .statusCode(200)
                .body("service", equalTo("rectification"))
                .body("uri", equalTo("/v1/things?q=%E6%B8%85%E9%A3%8E&sort=-foundOn"));
        asSomeone().get("/api/directory/v1/things").then().body("service", equalTo("directory"));
    }

    @Test
    void bodyAndTokenPassOn() {
        String token = Tokens.valid();
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"title\":\"问题\"}")
                .post("/api/rectification/v1/things")
                .then()
                .statusCode(201)
                .body("bytes", is(18))
                .body("headers.authorization", equalTo("Bearer " + token));
    }

    @Test
    void placesInsideTheServiceAreNamedAsTheyAreCalledFromOutside() {
        asSomeone()
                .body("{}")
                .post("/api/rectification/v1/things")
                .then()
                .header("Location", "/api/rectification/v1/things/1");
    }

    @Test
    void claimsAboutWhereARequestComesFromAreTheDoorsOwn() {
        asSomeone()
                .header("X-Forwarded-For", "9.9.9.9")
                .header("Forwarded", "for=9.9.9.9")
                .header("X-Forwarded-User", "admin")
                .header("X-Real-IP", "9.9.9.9")
                .header("X-Http-Method-Override", "DELETE")
                .get("/api/directory/v1/things")
                .then()
                .body("headers.'x-forwarded-for'", equalTo("127.0.0.1"))
                .body("headers.'x-forwarded-prefix'", equalTo("/api/directory"))
                .body("headers.'x-forwarded-user'", nullValue())
                .body("headers.'x-real-ip'", nullValue())
                .body("headers.'x-http-method-override'", nullValue())
                .body("headers.forwarded", nullValue());
    }

    @Test
    void headersOfOneConnectionStayOnIt() {
        asSomeone()
                .header("Connection", "keep-alive, X-Only-Here")
                .header("X-Only-Here", "1")
                .header("TE", "trailers")
                .get("/api/directory/v1/things")
                .then()
                .body("headers.'x-only-here'", nullValue())
                .body("headers.te", nullValue());
    }

    @Test
    void traceIsPassedOnWhenWellFormedAndMadeWhenNot() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        asSomeone()
                .header("traceparent", trace)
                .get("/api/directory/v1/things")
                .then()
                .body("headers.traceparent", equalTo(trace));
        asSomeone()
                .header("traceparent", "nonsense")
                .get("/api/directory/v1/things")
                .then()
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-00"));
    }

    @Test
    void answersWithoutABodyStaySo() {
        asSomeone().head("/api/directory/v1/things/1").then().statusCode(200).header("ETag", "\"7\"");
        asSomeone().delete("/api/directory/v1/nothing").then().statusCode(204);
    }

    @Test
    void everyAnswerTellsTheBrowserToBeCareful() {
        asSomeone()
                .get("/api/directory/v1/things")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Strict-Transport-Security", startsWith("max-age="))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("Server", nullValue());
    }

    @Test
    void unknownMethodsAndUnknownContextsAreProblems() {
        asSomeone().options("/api/directory/v1/things").then().statusCode(405).contentType("application/problem+json");
        asSomeone()
                .header("Accept-Language", "en")
                .get("/api/nowhere/v1/clues")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"))
                .body("title", equalTo("No such address"))
                .body("instance", equalTo("/api/nowhere/v1/clues"))
                .body("traceId", not(nullValue()));
    }

    @Test
    void refusalsOfTheDoorSayTheVersionAsItsDocumentDoes() {
        String version = given().get("/api/openapi.json").then().extract().path("info.version");
        given().get("/api/openapi.json").then().header("API-Version", version);
        given().get("/api/directory/v1/things").then().statusCode(401).header("API-Version", version);
        asSomeone().get("/api/nowhere/v1/things").then().statusCode(404).header("API-Version", version);
        asSomeone().options("/api/directory/v1/things").then().statusCode(405).header("API-Version", version);
        asSomeone().get("/api/statistics/v1/values").then().statusCode(503).header("API-Version", version);
        asSomeone().get("/api/directory/v1/never").then().statusCode(504).header("API-Version", version);
    }

    private static RequestSpecification asSomeone() {
        return given().auth().oauth2(Tokens.valid());
    }
}
