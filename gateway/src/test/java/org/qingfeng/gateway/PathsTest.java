package org.qingfeng.gateway;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingfeng.gateway.testing.RawClient;
import org.qingfeng.gateway.testing.Street;

/** Only /api/&lt;context&gt;/v1/ leads anywhere, however a path is written. The small service answers every path it is asked. */
@QuarkusTest
@QuarkusTestResource(Street.class)
class PathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/directory/v1/../q/health",
                "/api/directory/v1/..%2fq/health",
                "/api/directory/v1/%2e%2e/admin/rebuild",
                "/api/directory/v1/%2E./admin/rebuild",
                "/api/directory/v1/..;/admin/rebuild",
                "/api/directory/v1/;/../admin/rebuild",
                "/api/directory/v1/.%00./admin/rebuild",
                "/api/directory/v1/%252e%252e/admin/rebuild",
                "/api/directory/v1/..\\admin",
                "/api/directory/v1/%5c..%5cadmin",
                "/api/directory/v1//admin/rebuild",
                "/api/directory//v1/things",
                "//api/directory/v1/things",
                "/api/directory/v1/things/.",
                "/api/directory/v1/things/..",
                "/api/directory/./v1/things",
                "/api/directory/v1/%zz",
                "/api/directory/v1/%",
                "/api/directory/v1/a%0d%0ab",
                "/api/directory/v1/清",
            })
    void oddPathsAreRefused(String target) throws IOException {
        String answer = RawClient.get(target);
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertFalse(answer.contains("\"service\""), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/directory/admin/rebuild",
                "/api/directory/admin/refill",
                "/api/directory/q/health",
                "/api/directory/q/metrics",
                "/api/directory/v1admin/rebuild",
                "/api/directory/v2/things",
                "/api/directory",
                "/api/",
                "/admin/rebuild",
                "/v1/things",
                "/q/dev",
                "/q/openapi",
                "/q/health/group/x",
                "/webjars/swagger-ui/index.html",
                "/api/docs/swagger-ui.js",
                "/problems/no-such-problem",
                "/",
            })
    void nothingElseIsThere(String target) throws IOException {
        String answer = RawClient.get(target);
        assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertFalse(answer.contains("\"service\""), answer);
    }

    /** The framework's router turns this form away itself, before the door sees it. */
    @Test
    void theAsteriskFormIsRefusedLikeAnyOddPath() throws IOException {
        String answer = RawClient.get("*");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("\"type\":\"/problems/malformed-request\""), answer);
        assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
    }

    @Test
    void anAbsoluteTargetMeansTheSameAsItsPath() throws IOException {
        assertTrue(RawClient.get("http://elsewhere.example/api/directory/v1/things")
                .contains("\"uri\":\"/v1/things\""));
        assertTrue(RawClient.get("http://elsewhere.example/admin/rebuild").startsWith("HTTP/1.1 404"));
    }

    @Test
    void twoFramingsOrTwoHostsAreRefused() throws IOException {
        String smuggled = RawClient.send("POST /api/directory/v1/things HTTP/1.1\r\nHost: door\r\nConnection: close\r\n"
                + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        assertFalse(smuggled.contains("\"service\""), smuggled);
        String hosts = RawClient.send(
                "GET /api/directory/v1/things HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n");
        assertTrue(hosts.startsWith("HTTP/1.1 400"), hosts);
    }
}
