package org.qingfeng.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.qingfeng.gateway.testing.Street;
import org.qingfeng.gateway.testing.Tokens;

/** Each client has its quota (40 in an hour here), is told where it stands, and waits when it is used up. */
@QuarkusTest
@QuarkusTestResource(Street.class)
class RatesTest {

    @Test
    void everyAnswerTellsWhereTheClientStands() {
        get(Tokens.valid())
                .then()
                .header("RateLimit-Policy", containsString("\"client\";q=40;w=3600"))
                .header("RateLimit", matchesPattern("\"client\";r=39;t=\\d+"));
    }

    @Test
    void whoHasUsedUpItsQuotaWaitsAndOthersDoNot() {
        String greedy = Tokens.valid();
        Response last = get(greedy);
        for (int i = 0; i < 41 && last.statusCode() == 200; i++) {
            last = get(greedy);
        }
        last.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .header("RateLimit", containsString("r=0"))
                .body("type", equalTo("/problems/too-many-requests"));
        get(Tokens.valid()).then().statusCode(200);
    }

    @Test
    void aNewTokenIsNoNewQuota() {
        String greedy = "greedy-with-many-tokens";
        Response last = get(Tokens.of(greedy));
        for (int i = 0; i < 41 && last.statusCode() == 200; i++) {
            last = get(Tokens.of(greedy));
        }
        last.then().statusCode(429);
    }

    private static Response get(String token) {
        return given().auth().oauth2(token).get("/api/directory/v1/things");
    }
}
