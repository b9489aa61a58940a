package org.qingfeng.statistics.story;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Eventually;
import org.qingfeng.testkit.Tokens;

/** Somebody in a role at an organization who asks for figures over HTTP. */
public record Reader(String role, String org) {
    public static final String YEAR = "&from=2023-01-01&to=2023-12-31";

    private static final String GATEWAY = "/api/statistics";

    public static Reader viewer(String org) {
        return new Reader("viewer", org);
    }

    public static Reader administrator() {
        return new Reader("system-admin", "000000000000");
    }

    /** @param address as it goes over the wire, percent-encoded where it must be */
    public Response tries(String address) {
        return Api.as(token()).urlEncodingEnabled(false).get(address);
    }

    public Response posts(String address) {
        return Api.as(token()).post(address);
    }

    public ValidatableResponse asks(String address) {
        return tries(address).then().statusCode(200);
    }

    public ValidatableResponse isRefused(String address, int status, String code) {
        return refused(tries(address), status, code);
    }

    public static ValidatableResponse refused(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType(Api.PROBLEM)
                .body("type", equalTo("/problems/" + code))
                .body("status", equalTo(status));
    }

    /** Follows a link of an answer, which leads through the gateway. */
    public ValidatableResponse follows(String link) {
        if (!link.startsWith(GATEWAY + "/v1/")) {
            throw new AssertionError("no link into statistics: " + link);
        }
        return asks(link.substring(GATEWAY.length()));
    }

    /** Waits until events have arrived that make up the value in 2023. */
    public void awaits(String metric, int value) {
        String address = "/v1/values?metric=" + metric + YEAR;
        Eventually.until(metric + " of " + org + " is " + value, () -> {
            Integer found = tries(address).path("value");
            return found != null && found == value;
        });
    }

    private Tokens token() {
        return Tokens.of(role).org(org);
    }
}
