package org.qingfeng.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Backbone;

/** Persons and their posts over time. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "directory"))
class PersonTest {
    @Test
    void registeredOnesBelongToTheirMainPost() {
        Desk desk = Desk.inNewTown();
        String id = desk.enrols(desk.person("何未晞", desk.post(desk.unit(1), "主任", "2021-05-10")))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("id");
        Api.as(desk.as("campaign-manager"))
                .get("/v1/persons/" + id)
                .then()
                .statusCode(200)
                .body("orgCode", equalTo(desk.unit(1)))
                .body("posts[0].rank", equalTo("GENERAL"))
                .body("active", equalTo(true))
                .body("retired", equalTo(false));
    }

    @Test
    void aMoveEndsOnePostAndBeginsAnother() {
        Desk desk = Desk.inNewTown();
        desk.registers(desk.organization(desk.unit(2), "OFFICE", "党建办公室")).statusCode(201);
        String id = desk.enrols(desk.person("顾听澜", desk.post(desk.unit(1), "副主任", "2021-05-10")))
                .extract()
                .path("id");
        desk.personnel(1)
                .body(Map.of(
                        "on", "2023-07-01",
                        "post", Map.of("orgCode", desk.unit(2), "position", "主任", "rank", "GENERAL"),
                        "ends", Map.of("orgCode", desk.unit(1), "position", "副主任")))
                .post("/v1/persons/" + id + "/move")
                .then()
                .statusCode(200)
                .body("orgCode", equalTo(desk.unit(2)))
                .body("posts.orgCode", contains(desk.unit(2), desk.unit(1)))
                .body("posts[1].to", equalTo("2023-06-30"));
        Api.as(desk.as("campaign-manager"))
                .queryParam("orgCode", desk.unit(1))
                .queryParam("asOf", "2023-06-30")
                .get("/v1/persons")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        Api.as(desk.as("campaign-manager"))
                .queryParam("orgCode", desk.unit(1))
                .get("/v1/persons")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aFurtherPostIsHeldBesideTheMainOne() {
        Desk desk = Desk.inNewTown();
        desk.registers(desk.organization(desk.unit(2), "DISCIPLINE_COMMISSION", "镇纪委"))
                .statusCode(201);
        String id = desk.enrols(desk.person("陆思源", desk.post(desk.unit(1), "干事", "2021-05-10")))
                .extract()
                .path("id");
        desk.personnel(1)
                .body(Map.of(
                        "on",
                        "2023-07-01",
                        "post",
                        Map.of("orgCode", desk.unit(2), "position", "委员", "rank", "GENERAL")))
                .post("/v1/persons/" + id + "/move")
                .then()
                .statusCode(200)
                .body("orgCode", equalTo(desk.unit(1)))
                .body("posts.orgCode", contains(desk.unit(1), desk.unit(2)));
        Api.as(desk.as("unit-head").org(desk.unit(2)))
                .get("/v1/persons/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("陆思源"));
    }

    @Test
    void leavingAPostThatIsNotHeldIsRefusedWithEveryReason() {
        Desk desk = Desk.inNewTown();
        String id = desk.enrols(desk.person("林叙白", desk.post(desk.unit(1), "主任", "2021-05-10")))
                .extract()
                .path("id");
        desk.personnel(1)
                .body(Map.of(
                        "on", "2023-07-01",
                        "post", Map.of("orgCode", desk.unit(8), "position", "主任", "rank", "GENERAL"),
                        "ends", Map.of("orgCode", desk.unit(1), "position", "镇长")))
                .post("/v1/persons/" + id + "/move")
                .then()
                .statusCode(422)
                .body("violations.code", hasItems("post-not-held", "not-known-here"));
    }

    @Test
    void flagsAreChangedAndCounted() {
        Desk desk = Desk.inNewTown();
        String id = desk.enrols(desk.person("沈知衡", desk.post(desk.unit(1), "主任", "2021-05-10")))
                .extract()
                .path("id");
        desk.personnel(1)
                .contentType(Api.MERGE_PATCH)
                .body(Map.of("retired", true, "active", false, "dutyScope", List.of(desk.unit(1))))
                .patch("/v1/persons/" + id)
                .then()
                .statusCode(200)
                .body("retired", equalTo(true))
                .body("dutyScope", contains(desk.unit(1)))
                .body("posts", hasSize(1));
        Api.as(desk.as("leader"))
                .queryParam("active", false)
                .queryParam("cadre", true)
                .queryParam("q", "知衡")
                .queryParam("labels", true)
                .get("/v1/persons")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].managedByLabel", equalTo("镇管"));
    }

    @Test
    void whatWasEnteredWronglyIsCorrectedWithItsReason() {
        Desk desk = Desk.inNewTown();
        String id = desk.enrols(desk.person("周砚秋", desk.post(desk.unit(1), "主任", "2021-05-10")))
                .extract()
                .path("id");
        Map<String, Object> post = desk.post(desk.unit(1), "主任", "2021-06-10");
        desk.personnel(1)
                .body(Map.of("changes", Map.of("posts", List.of(post)), "reason", "任职日期登记有误"))
                .post("/v1/persons/" + id + "/correct")
                .then()
                .statusCode(200)
                .body("posts[0].from", equalTo("2021-06-10"));
        desk.personnel()
                .get("/v1/persons/" + id + "/history")
                .then()
                .statusCode(200)
                .body("verb", contains("created", "corrected"))
                .body("[1].reason", equalTo("任职日期登记有误"));
    }
}
