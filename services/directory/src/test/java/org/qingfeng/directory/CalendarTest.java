package org.qingfeng.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.qingfeng.contracts.EventHeaders;
import org.qingfeng.contracts.Topics;
import org.qingfeng.testkit.Api;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Broker;
import org.qingfeng.testkit.Database;
import org.qingfeng.testkit.Eventually;
import org.qingfeng.testkit.Tokens;

/** Working days of a year; each story has a year of its own. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "directory"))
class CalendarTest {
    private static final String NOTICE = "关于部分节假日安排的通知";

    @Test
    void aLaterNoticeSwapsOtherDays() {
        String id = enters(2031, List.of("2031-01-01", "2031-01-02"), List.of("2031-01-04"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("orgCode", equalTo("000000000000"))
                .extract()
                .path("id");
        administrator()
                .header("If-Match", "\"1\"")
                .contentType(Api.MERGE_PATCH)
                .body(Map.of("off", List.of("2031-01-01", "2031-01-03"), "basis", NOTICE + "（调整）"))
                .patch("/v1/calendars/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("off", contains("2031-01-01", "2031-01-03"))
                .body("work", contains("2031-01-04"));
        Api.as(Tokens.of("viewer").org("990199000000"))
                .get("/v1/calendars/" + id + "/history")
                .then()
                .statusCode(200)
                .body("verb", contains("created", "changed"))
                .body("[1].fields", containsInAnyOrder("off", "basis"));
        assertEquals(
                List.of("qingfeng.directory.calendar.created.v1", "qingfeng.directory.calendar.changed.v1"),
                told(id, 2));
    }

    @Test
    void aYearHasOneCalendarUntilItIsVoided() {
        String id = enters(2032, List.of("2032-01-01"), List.of())
                .statusCode(201)
                .extract()
                .path("id");
        enters(2032, List.of("2032-01-02"), List.of()).statusCode(409).body("type", equalTo("/problems/year-exists"));
        administrator()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "录错年份"))
                .post("/v1/calendars/" + id + "/void")
                .then()
                .statusCode(200)
                .body("state", equalTo("VOIDED"));
        enters(2032, List.of("2032-01-02"), List.of()).statusCode(201);
        administrator().queryParam("year", 2032).get("/v1/calendars").then().body("items", hasSize(1));
    }

    @Test
    void daysThatCannotBeSwappedAreAllNamed() throws Exception {
        enters(2033, List.of("2033-01-01", "2034-01-02"), List.of("2033-01-03"))
                .statusCode(422)
                .body("violations.field", contains("off", "off", "work"))
                .body("violations.code", containsInAnyOrder("not-a-weekday", "not-that-year", "not-a-weekend"));
        assertEquals(0, Database.of("directory").count("SELECT count(*) FROM calendar WHERE year = 2033"));
    }

    @Test
    void onlyWhoAdministersTheNationEntersOne() {
        Map<String, Object> body = calendar(2034, List.of("2034-01-02"), List.of());
        Api.as(Tokens.of("system-admin").org("990199000000"))
                .body(body)
                .post("/v1/calendars")
                .then()
                .statusCode(403);
        Api.as(Tokens.of("personnel-officer"))
                .body(body)
                .post("/v1/calendars")
                .then()
                .statusCode(403);
    }

    private static List<String> told(String id, int events) {
        List<ConsumerRecord<String, byte[]>> found = Eventually.get(
                "the calendar's events", () -> Broker.read(Topics.DIRECTORY, id), all -> all.size() == events);
        return found.stream().map(e -> Broker.header(e, EventHeaders.TYPE)).toList();
    }

    private static ValidatableResponse enters(int year, List<String> off, List<String> work) {
        return administrator()
                .body(calendar(year, off, work))
                .post("/v1/calendars")
                .then();
    }

    private static Map<String, Object> calendar(int year, List<String> off, List<String> work) {
        return Map.of("year", year, "off", off, "work", work, "basis", NOTICE);
    }

    private static RequestSpecification administrator() {
        return Api.as(Tokens.of("system-admin"));
    }
}
