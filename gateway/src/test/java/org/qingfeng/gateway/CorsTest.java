package org.qingfeng.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingfeng.gateway.testing.Street;
import org.qingfeng.gateway.testing.Tokens;

/** Only the origins that the operator named may read across. */
@QuarkusTest
@QuarkusTestResource(Street.class)
class CorsTest {

    @Test
    void aNamedOriginMayAskAndRead() {
        given().header("Origin", "https://portal.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options("/api/directory/v1/things")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "https://portal.example")
                .header("Access-Control-Allow-Headers", "authorization,if-match")
                .header("Access-Control-Allow-Credentials", nullValue());
        given().header("Origin", "https://portal.example")
                .auth()
                .oauth2(Tokens.valid())
                .get("/api/directory/v1/things")
                .then()
                .header("Access-Control-Allow-Origin", "https://portal.example")
                .header("Vary", containsString("Origin"));
    }

    @Test
    void everyOtherOriginMayNot() {
        given().header("Origin", "https://portal.example.evil.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/directory/v1/things")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "null")
                .auth()
                .oauth2(Tokens.valid())
                .get("/api/directory/v1/things")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
