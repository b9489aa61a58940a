package org.qingfeng.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.qingfeng.gateway.testing.Street;
import org.qingfeng.gateway.testing.Tokens;

/** A service that is away, slow or dying makes a quick and honest answer. */
@QuarkusTest
@QuarkusTestResource(Street.class)
class ServiceAwayTest {

    @Test
    void awayIs503WithRetryAfterAtOnce() {
        get("/api/statistics/v1/values")
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .time(lessThan(2_000L))
                .body("type", equalTo("/problems/service-away"));
    }

    @Test
    void awayWithABodyIs503Too() {
        given().auth()
                .oauth2(Tokens.valid())
                .body(new byte[500_000])
                .post("/api/statistics/v1/reports")
                .then()
                .statusCode(503);
    }

    @Test
    void hangingUpBeforeAnAnswerIs503() {
        get("/api/directory/v1/hang-up").statusCode(503).contentType("application/problem+json");
    }

    @Test
    void notAnsweringInTimeIs504() {
        get("/api/directory/v1/never")
                .statusCode(504)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/service-too-slow"));
    }

    private static ValidatableResponse get(String path) {
        return given().auth().oauth2(Tokens.valid()).get(path).then();
    }
}
