package org.qingfeng.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingfeng.gateway.testing.Street;
import org.qingfeng.gateway.testing.Tokens;

/** Without one of our access tokens nothing reaches a service. */
@QuarkusTest
@QuarkusTestResource(Street.class)
class TokensTest {

    @Test
    void oneOfOursOpens() {
        with(Tokens.valid()).statusCode(200);
    }

    @Test
    void aTokenIsNotNeededTwice() {
        String token = Tokens.valid();
        with(token).statusCode(200);
        with(token).statusCode(200);
    }

    @Test
    void noTokenIsAskedForOne() {
        given().get("/api/directory/v1/things")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer realm=\"qingfeng\"")
                .body("type", equalTo("/problems/unauthorized"))
                .body("title", equalTo("未登录或令牌无效"));
    }

    @Test
    void algorithmNoneIsRefused() {
        refused(Tokens.unsigned(""));
        refused(Tokens.unsigned("c2lnbmF0dXJl"));
    }

    @Test
    void thePublicKeyIsNoSecret() {
        refused(Tokens.signedWithThePublicKeyAsSecret());
    }

    @Test
    void onlyRs256IsTaken() {
        refused(Tokens.signedBy(SignatureAlgorithm.RS512));
        refused(Tokens.signedBy(SignatureAlgorithm.PS256));
    }

    @Test
    void aForeignKeyIsRefused() {
        refused(Tokens.foreign());
    }

    @Test
    void anotherIssuerOrAudienceIsRefused() {
        refused(Tokens.signed(Tokens.claims().issuer("https://issuer.example/other")));
        refused(Tokens.signed(Tokens.claims().audience("another-application")));
    }

    @Test
    void anExpiredTokenIsRefused() {
        Instant past = Instant.now().minusSeconds(60);
        refused(Tokens.signed(Tokens.claims().issuedAt(past.minusSeconds(60)).expiresAt(past)));
    }

    @Test
    void anIdTokenOrARefreshTokenIsNoAccessToken() {
        refused(Tokens.signed(Tokens.claims().claim("typ", "ID")));
        refused(Tokens.signed(Tokens.claims().claim("typ", "Refresh")));
        refused(Tokens.signed(Tokens.claims().remove("typ")));
    }

    @Test
    void rubbishIsRefused() {
        refused("rubbish");
        refused("a.b.c");
        String valid = Tokens.valid();
        refused(valid.substring(0, valid.length() - 8) + "AAAAAAAA");
        given().header("Authorization", "Basic YWRtaW46YWRtaW4=")
                .get("/api/directory/v1/things")
                .then()
                .statusCode(401);
    }

    @Test
    void whomAServiceRefusesIsChallengedOnceAndByTheDoor() {
        Headers headers = given().auth()
                .oauth2(Tokens.valid())
                .get("/api/directory/v1/refused")
                .then()
                .statusCode(401)
                .extract()
                .headers();
        assertEquals(
                List.of("Bearer realm=\"qingfeng\", error=\"invalid_token\""), headers.getValues("WWW-Authenticate"));
    }

    @Test
    void whatIsForEveryoneAsksNobodyForATokenNotEvenForAGoodOne() {
        given().auth()
                .oauth2("rubbish")
                .get("/api/directory/v1/openapi.json")
                .then()
                .statusCode(200);
    }

    private static void refused(String token) {
        with(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer realm=\"qingfeng\", error=\"invalid_token\""));
    }

    private static ValidatableResponse with(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/directory/v1/things")
                .then();
    }
}
