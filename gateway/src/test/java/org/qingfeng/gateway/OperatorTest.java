package org.qingfeng.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingfeng.gateway.testing.Street;

/** Health and metrics answer the machine's operator, and nobody who came through a proxy. */
@QuarkusTest
@QuarkusTestResource(Street.class)
class OperatorTest {

    @Test
    void theOperatorSeesHealthAndMetrics() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_"));
    }

    @Test
    void whoWasForwardedDoesNot() {
        given().header("X-Forwarded-For", "9.9.9.9").get("/q/metrics").then().statusCode(404);
        given().header("Forwarded", "for=9.9.9.9").get("/q/health/ready").then().statusCode(404);
    }
}
