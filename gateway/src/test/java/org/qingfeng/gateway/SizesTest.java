package org.qingfeng.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.qingfeng.gateway.testing.RawClient;
import org.qingfeng.gateway.testing.Street;
import org.qingfeng.gateway.testing.Tokens;

/** What is too large or too slow ends early, and says so. */
@QuarkusTest
@QuarkusTestResource(Street.class)
class SizesTest {

    private static final int MIB = 1024 * 1024;

    @Test
    void anOrdinaryBodyMayBeOneMebibyte() {
        asSomeone().body(new byte[MIB]).post("/api/directory/v1/things").then().body("bytes", is(MIB));
        asSomeone()
                .body(new byte[MIB + 1])
                .post("/api/directory/v1/things")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/body-too-large"));
    }

    @Test
    void anUploadMayBeTwentyButOnlyAsMultipart() {
        given().auth()
                .oauth2(Tokens.valid())
                .multiPart("file", "ledger.xlsx", new byte[19 * MIB])
                .post("/api/directory/v1/persons/import")
                .then()
                .statusCode(201);
        asSomeone()
                .body(new byte[2 * MIB])
                .post("/api/directory/v1/persons/import")
                .then()
                .statusCode(413);
        given().auth()
                .oauth2(Tokens.valid())
                .multiPart("file", "ledger.xlsx", new byte[21 * MIB])
                .post("/api/directory/v1/persons/import")
                .then()
                .statusCode(413);
    }

    @Test
    void aBodyOfUnknownLengthStopsWhereItBecomesTooLarge() throws IOException {
        StringBuilder request = new StringBuilder(chunkedPost());
        String chunk = "8000\r\n" + "x".repeat(0x8000) + "\r\n";
        for (int sent = 0; sent <= MIB; sent += 0x8000) {
            request.append(chunk);
        }
        String answer = RawClient.send(request.append("0\r\n\r\n").toString());
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("/problems/body-too-large"), answer);
        assertTrue(RawClient.send(chunkedPost() + chunk + "0\r\n\r\n").contains("\"bytes\":32768"));
    }

    @Test
    void aBodyThatDoesNotComeIsNotWaitedForLong() throws IOException {
        String answer = RawClient.send(chunkedPost() + "5\r\nab");
        assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
        assertTrue(answer.contains("/problems/request-too-slow"), answer);
    }

    @Test
    void aHeadThatComesByDripsIsNotWaitedForLong() throws IOException {
        asSomeone().get("/api/directory/v1/things").then().statusCode(200);
        String answer = RawClient.drip("GET /api/directory/v1/things HTTP/1.1\r\nHost: door\r\nX-Slow: ");
        assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
        assertTrue(answer.contains("/problems/request-too-slow"), answer);
    }

    @Test
    void theSecondHeadOnAConnectionIsNotWaitedForLongEither() throws IOException {
        String whole = "GET /api/directory/v1/things HTTP/1.1\r\nHost: door\r\nAuthorization: Bearer " + Tokens.valid()
                + "\r\n\r\n";
        String answers = RawClient.drip(whole + "GET /api/directory/v1/things HTTP/1.1\r\nX-Slow: ");
        assertTrue(answers.startsWith("HTTP/1.1 200"), answers);
        assertTrue(answers.contains("HTTP/1.1 408"), answers);
    }

    @Test
    void headersTooLongOrTooManyAreRefused() throws IOException {
        asSomeone()
                .header("X-Long", "x".repeat(17 * 1024))
                .get("/api/directory/v1/things")
                .then()
                .statusCode(431)
                .contentType("application/problem+json");
        String many = RawClient.send("GET /api/directory/v1/things HTTP/1.1\r\nHost: door\r\nConnection: close\r\n"
                + "X-A: 1\r\n".repeat(120) + "\r\n");
        assertTrue(many.startsWith("HTTP/1.1 431"), many);
        String endless =
                RawClient.send("GET /api/directory/v1/things HTTP/1.1\r\nHost: door\r\nConnection: close\r\nX: "
                        + "x".repeat(40_000) + "\r\n\r\n");
        assertTrue(endless.startsWith("HTTP/1.1 431"), endless);
    }

    @Test
    void aClientThatWaitsToBeAskedIsAsked() throws IOException {
        String answer = RawClient.send("POST /api/directory/v1/things HTTP/1.1\r\nHost: door\r\nConnection: close\r\n"
                + "Authorization: Bearer " + Tokens.valid()
                + "\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n{}");
        assertTrue(answer.startsWith("HTTP/1.1 100"), answer);
        assertTrue(answer.contains("HTTP/1.1 201"), answer);
    }

    private static String chunkedPost() {
        return "POST /api/directory/v1/things HTTP/1.1\r\nHost: door\r\nConnection: close\r\nAuthorization: Bearer "
                + Tokens.valid() + "\r\nTransfer-Encoding: chunked\r\n\r\n";
    }

    private static RequestSpecification asSomeone() {
        return given().auth().oauth2(Tokens.valid()).contentType("application/json");
    }
}
