package org.qingfeng.education;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.education.office.Gathering;
import org.qingfeng.education.office.Somebody;
import org.qingfeng.education.office.Town;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;
import org.qingfeng.testkit.matrix.PermissionMatrix;

/** Every operation asked as every role, of its own and of another organization. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "education"))
class PermissionTest {
    private final Town town = Town.founded();

    @Test
    void theMatrixNamesExactlyTheOperations() {
        assertEquals(
                List.of(), PermissionMatrix.served(List.of("listCodeLists")).unmatched());
    }

    @Test
    void everyRoleMayWhatTheMatrixSaysAndNothingElse() throws SQLException {
        Somebody head = Somebody.heading("柳映溪", town.villageParty).announced();
        Somebody leader = Somebody.leading("沈知衡", town.discipline, "纪委书记").announced();
        Gathering event = Gathering.held(town, "2023-03-10", head);
        event.code();
        event.listed(Gathering.mark(head, "ATTENDED"));
        Map<String, UUID> records = new LinkedHashMap<>();
        records.put("/v1/events", event.event().id());
        records.put("/v1/attendances", UUID.fromString(event.attendances().getString("items[0].id")));
        records.put("/v1/films", opened("/v1/films", Map.of("title", "镜鉴", "orgCode", town.discipline)));
        records.put(
                "/v1/training-tests",
                opened("/v1/training-tests", Map.of("eventId", event.event().id(), "title", "测试", "passMark", 60)));
        records.put("/v1/integrity-talks", opened("/v1/integrity-talks", talk(leader, head)));
        records.put(
                "/v1/reflections",
                opened("/v1/reflections", Map.of("author", head.snapshot(), "title", "体会", "text", "签字就是责任")));
        records.put("/v1/media-posts", opened("/v1/media-posts", post()));
        // A role is judged on a record that is about its person: who has nothing to do with it is answered 404 in any
        // case.
        for (String kind : List.of("attendances", "integrity-talks", "reflections")) {
            giveToEverybody(
                    kind.replaceAll("s$", "").replace('-', '_'), Objects.requireNonNull(records.get("/v1/" + kind)));
        }

        List<String> differences = PermissionMatrix.served(List.of("listCodeLists"))
                .givenToPersons()
                .differences(town.code, "990888888000", path -> path.replace("{id}", record(records, path)));

        assertEquals(List.of(), differences);
    }

    private static String record(Map<String, UUID> records, String path) {
        return records.entrySet().stream()
                .filter(record -> path.startsWith(record.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue()
                .toString();
    }

    private UUID opened(String path, Map<String, Object> form) {
        return town.officer.opens(path, form).id();
    }

    private Map<String, Object> talk(Somebody by, Somebody with) {
        return Map.of(
                "type",
                "DUTY",
                "orgCode",
                town.discipline,
                "plannedOn",
                "2023-03-15",
                "topic",
                "履责",
                "interviewers",
                List.of(by.snapshot()),
                "interviewees",
                List.of(with.snapshot()));
    }

    private Map<String, Object> post() {
        return Map.of(
                "orgCode", town.discipline,
                "channel", "OFFICIAL_ACCOUNT",
                "channelName", "清风清河",
                "subject", "TYPICAL_CASE",
                "item", Map.of("title", "典型案例"));
    }

    private static void giveToEverybody(String table, UUID record) throws SQLException {
        try (Connection connection = Database.of("education").superuser();
                PreparedStatement give =
                        connection.prepareStatement("UPDATE " + table + " SET handlers = ? WHERE id = ?")) {
            UUID[] persons = PermissionMatrix.ROLES.stream()
                    .map(role -> UUID.nameUUIDFromBytes(role.getBytes(StandardCharsets.UTF_8)))
                    .toArray(UUID[]::new);
            give.setArray(1, connection.createArrayOf("uuid", persons));
            give.setObject(2, record);
            give.executeUpdate();
        }
    }
}
