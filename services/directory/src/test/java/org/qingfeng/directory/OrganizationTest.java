package org.qingfeng.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Backbone;

/** Organizations from registration to succession. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "directory"))
class OrganizationTest {
    @Test
    void theNationIsThereFromTheStart() {
        Api.as(Desk.inNewTown().as("viewer"))
                .get("/v1/organizations/000000000000")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("type", equalTo("NATION"));
    }

    @Test
    void registeredOnesAreReadByTheirCode() {
        Desk desk = Desk.inNewTown();
        String code = desk.unit(2);
        desk.registers(desk.organization(code, "DISCIPLINE_COMMISSION", "石桥镇纪委"))
                .statusCode(201)
                .header("Location", equalTo("/api/directory/v1/organizations/" + code))
                .header("ETag", "\"1\"");
        Api.as(desk.as("unit-head"))
                .get("/v1/organizations/" + code)
                .then()
                .statusCode(200)
                .body("code", equalTo(code))
                .body("state", equalTo("ACTIVE"))
                .body("active", equalTo(true))
                .body("allowedActions.action", hasItem("changeOrganization"))
                .body("allowedActions.find { it.action == 'changeOrganization' }.allowed", equalTo(false));
    }

    @Test
    void treeShowsWhatLiesBelow() {
        Desk desk = Desk.inNewTown();
        Api.as(desk.as("viewer"))
                .get("/v1/organizations/" + desk.town + "/tree")
                .then()
                .statusCode(200)
                .body("code", equalTo(desk.town))
                .body("children.code", contains(desk.unit(1)));
    }

    @Test
    void listsFilterAndPage() {
        Desk desk = Desk.inNewTown();
        String next = Api.as(desk.as("viewer"))
                .queryParam("under", desk.town)
                .queryParam("sort", "orgCode")
                .queryParam("limit", 1)
                .queryParam("count", true)
                .get("/v1/organizations")
                .then()
                .statusCode(200)
                .body("items.code", contains(desk.town))
                .body("total", equalTo(2))
                .extract()
                .path("next");
        Api.as(desk.as("viewer"))
                .queryParam("under", desk.town)
                .queryParam("sort", "orgCode")
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/v1/organizations")
                .then()
                .statusCode(200)
                .body("items.code", contains(desk.unit(1)));
        Api.as(desk.as("viewer"))
                .queryParam("under", desk.town)
                .queryParam("q", "党政")
                .queryParam("type", "OFFICE")
                .queryParam("active", true)
                .get("/v1/organizations")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void changesAreMergedAndNumbered() {
        Desk desk = Desk.inNewTown();
        desk.personnel(1)
                .contentType(Api.MERGE_PATCH)
                .body(Map.of("shortName", "党政办", "documentCode", "石桥办"))
                .patch("/v1/organizations/" + desk.unit(1))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("shortName", equalTo("党政办"));
        desk.personnel()
                .get("/v1/organizations/" + desk.unit(1) + "/history")
                .then()
                .statusCode(200)
                .body("verb", contains("created", "changed"))
                .body("[1].fields", containsInAnyOrder("documentCode", "shortName"));
    }

    @Test
    void aChangedCodeIsASuccession() {
        Desk desk = Desk.inNewTown();
        desk.registers(desk.organization(desk.unit(9), "OFFICE", "综合办公室")).statusCode(201);
        desk.personnel(1)
                .body(Map.of("successor", desk.unit(9), "validFrom", "2023-07-01"))
                .post("/v1/organizations/" + desk.unit(1) + "/succeed")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUCCEEDED"))
                .body("validTo", equalTo("2023-06-30"))
                .body("successor.code", equalTo(desk.unit(9)))
                .body("stateHistory", hasSize(2));
        desk.personnel(2)
                .body(Map.of("successor", desk.unit(9), "validFrom", "2023-07-01"))
                .post("/v1/organizations/" + desk.unit(1) + "/succeed")
                .then()
                .statusCode(409)
                .body("state", equalTo("SUCCEEDED"))
                .body("allowed", contains("correct", "void"));
    }

    @Test
    void oneCodeNeverNamesTwoAtOnce() {
        Desk desk = Desk.inNewTown();
        desk.registers(desk.organization(desk.unit(1), "OFFICE", "又一个办公室"))
                .statusCode(409)
                .contentType(startsWith(Api.PROBLEM))
                .body("type", equalTo("/problems/code-in-use"))
                .body("traceId", notNullValue());
    }

    @Test
    void voidedOnesFreeTheirCode() {
        Desk desk = Desk.inNewTown();
        desk.personnel(1)
                .body(Map.of("reason", "重复登记"))
                .post("/v1/organizations/" + desk.unit(1) + "/void")
                .then()
                .statusCode(200)
                .body("state", equalTo("VOIDED"));
        desk.registers(desk.organization(desk.unit(1), "OFFICE", "党政办公室")).statusCode(201);
        desk.personnel()
                .get("/v1/organizations/" + desk.unit(1))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
    }
}
