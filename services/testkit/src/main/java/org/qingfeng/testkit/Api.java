package org.qingfeng.testkit;

import static io.restassured.config.EncoderConfig.encoderConfig;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Requests to the service under test; a failed expectation prints both sides. */
public final class Api {
    public static final String JSON = "application/json";
    public static final String MERGE_PATCH = "application/merge-patch+json";
    public static final String PROBLEM = "application/problem+json";

    private Api() {}

    /** With a token and a JSON body to come. */
    public static RequestSpecification as(Tokens token) {
        return anonymous().auth().oauth2(token.mint());
    }

    public static RequestSpecification anonymous() {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
        return RestAssured.given().config(strict()).contentType(JSON);
    }

    /** Media types are sent as written, without a charset that nobody asked for. */
    private static RestAssuredConfig strict() {
        return RestAssured.config()
                .encoderConfig(encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .defaultContentCharset("UTF-8")
                        .encodeContentTypeAs(MERGE_PATCH, ContentType.JSON));
    }
}
