package org.qingfeng.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
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

/** What leaves the directory. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "directory"))
class EventTest {
    @Test
    void personsLeaveWithoutTheirNames() {
        Desk desk = Desk.inNewTown();
        String id = desk.enrols(desk.person("何未晞", desk.post(desk.unit(1), "主任", "2021-05-10")))
                .statusCode(201)
                .extract()
                .path("id");
        desk.personnel(1)
                .contentType(Api.MERGE_PATCH)
                .body(Map.of("retired", true))
                .patch("/v1/persons/" + id)
                .then()
                .statusCode(200);
        List<ConsumerRecord<String, byte[]>> events = Eventually.get(
                "both events of the person", () -> Broker.read(Topics.DIRECTORY, id), found -> found.size() == 2);
        assertEquals(
                List.of("qingfeng.directory.person.created.v1", "qingfeng.directory.person.changed.v1"),
                events.stream().map(e -> Broker.header(e, EventHeaders.TYPE)).toList());
        for (ConsumerRecord<String, byte[]> event : events) {
            assertFalse(new String(event.value(), StandardCharsets.UTF_8).contains("何未晞"));
            assertEquals(desk.unit(1), Broker.header(event, EventHeaders.ORG_CODE));
        }
    }

    @Test
    void theFoundingIsTold() throws Exception {
        Object nation = Database.of("directory")
                .rows("SELECT id::text AS id FROM organization WHERE org_code = '000000000000'")
                .get(0)
                .get("id");
        Eventually.until(
                "the nation's event",
                () -> Broker.read(Topics.DIRECTORY, String.valueOf(nation)).size() == 1);
        long calendars =
                Database.of("directory").count("SELECT count(*) FROM calendar WHERE created_by = 'system:founding'");
        assertEquals(5, calendars);
    }
}
