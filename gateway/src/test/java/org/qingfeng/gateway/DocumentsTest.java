package org.qingfeng.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingfeng.gateway.problem.Fault;
import org.qingfeng.gateway.testing.Street;

/** The merged document, the page that shows it, and a page for every problem: open to everyone, and all from here. */
@QuarkusTest
@QuarkusTestResource(Street.class)
class DocumentsTest {

    private static final String DOCUMENT = "/api/openapi.json";

    @Test
    void pathsOfAllServicesStandUnderTheirContextAndNothingInternalDoes() {
        given().get(DOCUMENT)
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("paths", hasKey("/api/directory/v1/persons"))
                .body("paths", hasKey("/api/rectification/v1/problems"))
                .body("paths", hasKey("/api/casework/v1/complaints"))
                .body("paths", not(hasKey("/api/directory/admin/refill")))
                .body("tags.name", hasItems("directory: persons", "rectification: problems"));
    }

    @Test
    void sameThingsKeepTheirNameAndDifferentOnesGetTheirContexts() {
        given().get(DOCUMENT)
                .then()
                .body("components.schemas", hasKey("Problem"))
                .body("components.schemas", hasKey("DirectoryItem"))
                .body("components.schemas", hasKey("RectificationItem"))
                .body("components.schemas", not(hasKey("Item")))
                .body("components.schemas", not(hasKey("Unused")))
                // Page reads the same in both, but leads to different items.
                .body(
                        "components.schemas.DirectoryPage.properties.items.items.$ref",
                        equalTo("#/components/schemas/DirectoryItem"))
                .body(
                        "paths.'/api/rectification/v1/problems'.get.responses.'200'.content.'application/json'.schema.$ref",
                        equalTo("#/components/schemas/RectificationPage"))
                .body("paths.'/api/directory/v1/code-lists'.get.operationId", equalTo("directoryListCodeLists"))
                .body("paths.'/api/rectification/v1/code-lists'.get.operationId", equalTo("rectificationListCodeLists"))
                .body("paths.'/api/directory/v1/persons'.get.operationId", equalTo("listPersons"));
    }

    @Test
    void operationsSayWhatTheDoorMayAnswerAndWhichTokenItTakes() {
        given().get(DOCUMENT)
                .then()
                .body(
                        "paths.'/api/directory/v1/persons'.get.responses.'503'.$ref",
                        equalTo("#/components/responses/DoorServiceAway"))
                .body(
                        "paths.'/api/rectification/v1/problems'.get.responses.'429'.description",
                        equalTo("The service's own"))
                .body("paths.'/api/directory/v1/persons'.get.security[0].bearer", contains("directory.persons.read"))
                .body("paths.'/api/casework/v1/complaints'.post.security", empty())
                .body("components.securitySchemes.keySet()", contains("bearer"));
    }

    @Test
    void aServiceThatWasNeverThereIsNamed() {
        String etag = given().get(DOCUMENT)
                .then()
                .header("Incomplete", containsString("statistics"))
                .extract()
                .header("ETag");
        given().header("If-None-Match", etag).get(DOCUMENT).then().statusCode(304);
        given().get("/api/openapi.yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(containsString("/api/directory/v1/persons"));
    }

    @Test
    void thePageNeedsNothingInlineAndNothingFromElsewhere() {
        String page = given().get("/api/docs/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .body(not(containsString("://")))
                .extract()
                .asString();
        for (String file :
                new String[] {"swagger-ui-bundle.js", "swagger-ui.css", "start.js", "docs.css", "favicon-32x32.png"}) {
            assertTrue(page.contains("\"" + file + "\""), file);
            given().get("/api/docs/" + file).then().statusCode(200).header("X-Content-Type-Options", "nosniff");
        }
        given().redirects()
                .follow(false)
                .get("/api/docs")
                .then()
                .statusCode(308)
                .header("Location", "/api/docs/");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyProblemHasItsPage(Fault fault) {
        given().get("/problems/" + fault.code())
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString(fault.code()))
                .body(containsString("HTTP " + fault.status()));
    }
}
