package org.qingfeng.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingfeng.gateway.testing.RawClient;
import org.qingfeng.gateway.testing.Said;
import org.qingfeng.gateway.testing.Street;
import org.qingfeng.gateway.testing.Tokens;

/** 处理检举控告工作规则 art. 47: nothing on the way to casework tells who reported, from where, with what, or when. */
@QuarkusTest
@QuarkusTestResource(Street.class)
class ReportersTest {

    private static final String COMPLAINTS = "/api/casework/v1/complaints";
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @ParameterizedTest
    @ValueSource(strings = {"", "/status", "/messages"})
    void theServiceReceivesWhatWasSaidAndNothingOfWhoSaidIt(String path) {
        asABrowserWould()
                .contentType("application/json")
                .body("{\"content\":\"x\"}")
                .post(COMPLAINTS + path)
                .then()
                .statusCode(201)
                .body("service", equalTo("casework"))
                .body("uri", equalTo("/v1/complaints" + path))
                .body("bytes", equalTo(15))
                .body("headers.'accept-language'", equalTo("zh-CN"))
                .body("headers.'idempotency-key'", equalTo("5f0e6c1f7a4b4a1e9d3c2b1a0f9e8d7c"))
                .body(
                        "headers.keySet()",
                        containsInAnyOrder(
                                "accept",
                                "accept-language",
                                "content-length",
                                "content-type",
                                "host",
                                "idempotency-key",
                                "x-forwarded-host",
                                "x-forwarded-prefix",
                                "x-forwarded-proto"));
    }

    @Test
    void theFormMayBeSentBackAndRunsNoScript() {
        asABrowserWould()
                .get(COMPLAINTS + "/form")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", startsWith("default-src 'none';"))
                .header("Content-Security-Policy", containsString("form-action 'self'"))
                .body("headers.keySet()", not(containsString("user-agent")));
        asABrowserWould()
                .contentType("application/x-www-form-urlencoded")
                .body("content=x")
                .post(COMPLAINTS + "/form")
                .then()
                .statusCode(201);
    }

    @Test
    void staffEnterAComplaintWithTheirTokenWhichIsChecked() {
        String token = Tokens.valid();
        given().auth()
                .oauth2(token)
                .post(COMPLAINTS)
                .then()
                .statusCode(201)
                .body("headers.authorization", equalTo("Bearer " + token));
        given().auth().oauth2("rubbish").post(COMPLAINTS).then().statusCode(401);
    }

    @Test
    void whoAsksWithAReceiptShowsNoTokenToTheService() {
        given().auth()
                .oauth2(Tokens.valid())
                .post(COMPLAINTS + "/status")
                .then()
                .statusCode(201)
                .body("headers.containsKey('authorization')", equalTo(false));
    }

    @Test
    void allElseOfCaseworkNeedsAToken() {
        given().get(COMPLAINTS).then().statusCode(401);
        given().post(COMPLAINTS + "/status/x").then().statusCode(401);
        given().post("/api/casework/v1/clues").then().statusCode(401);
        given().post("/api/directory/v1/complaints").then().statusCode(401);
    }

    @Test
    void nothingIsLoggedOrCounted() throws InterruptedException {
        try (Said said = Said.from(Said.ACCESS_LOG)) {
            asABrowserWould().post(COMPLAINTS).then().statusCode(201);
            given().auth().oauth2(Tokens.valid()).get("/api/directory/v1/logged");
            List<String> lines = said.until("/api/directory/v1/logged");
            assertEquals(
                    List.of(),
                    lines.stream().filter(line -> line.contains("complaints")).toList());
        }
        String metrics = given().get("/q/metrics").asString();
        assertEquals(
                List.of(),
                metrics.lines()
                        .filter(line -> line.contains("casework") && line.contains("status=\"201\""))
                        .toList());
    }

    @Test
    void oneAddressHasItsQuotaAndAnotherIsServed() throws IOException {
        String request =
                "POST " + COMPLAINTS + " HTTP/1.1\r\nHost: door\r\nConnection: close\r\n" + "Content-Length: 0\r\n\r\n";
        for (int i = 0; i < 15; i++) {
            String answer = RawClient.sendFrom("127.0.0.7", request);
            assertTrue(answer.startsWith("HTTP/1.1 201"), answer);
        }
        String refused = RawClient.sendFrom("127.0.0.7", request);
        assertTrue(refused.startsWith("HTTP/1.1 429"), refused);
        assertTrue(refused.contains("Retry-After: "), refused);
        String other = RawClient.sendFrom("127.0.0.8", request);
        assertTrue(other.startsWith("HTTP/1.1 201"), other);
    }

    private static RequestSpecification asABrowserWould() {
        return given().header("Accept", "application/json")
                .header("Accept-Language", "zh-CN,zh-Hans;q=0.9,ug;q=0.8")
                .header("User-Agent", "Mozilla/5.0 (rare)")
                .header("Sec-CH-UA-Platform", "rare")
                .header("Cookie", "session=1")
                .header("Referer", "https://portal.example/who")
                .header("Origin", "https://portal.example")
                .header("X-Forwarded-For", "9.9.9.9")
                .header("X-Request-Id", "1")
                .header("traceparent", TRACE)
                .header("tracestate", "a=b")
                .header("Idempotency-Key", "5f0e6c1f7a4b4a1e9d3c2b1a0f9e8d7c");
    }
}
