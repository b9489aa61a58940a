package org.qingfeng.casework.clue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.casework.office.ClueOffice;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.Somebody;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;
import org.qingfeng.testkit.matrix.PermissionMatrix;

/** Every operation of clues, screening meetings and conflicts asked as every role, of its own and of another organization. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class CluePermissionTest {
    private final ClueOffice office = new ClueOffice();

    @Test
    void everyRoleMayWhatTheMatrixSaysAndNothingElse() throws SQLException {
        Somebody subject = office.villager("江南岸");
        Filed clue = office.unfounded(subject);
        office.lead
                .does("clarifications", clue)
                .with("basis", "UNIT")
                .with("reason", "失实")
                .on("2023-04-21");
        Filed proposed = office.assigned("SUPERVISION", "2023-04-03", subject);
        office.proposes(proposed, "HOLD").on("2023-04-20");
        Filed meeting = office.secretary.opens(
                "/v1/screening-meetings",
                Map.of(
                        "heldOn",
                        "2023-04-26",
                        "participants",
                        List.of(office.lead.id()),
                        "clueIds",
                        List.of(proposed.id().toString())));
        Filed conflict = office.other.opens(
                "/v1/conflicts", Map.of("about", subject.id().toString(), "relation", "WITNESS", "on", "2023-01-05"));
        giveToEverybody("clue", clue.id());
        giveToEverybody("screening_meeting", meeting.id());
        giveToEverybody("conflict", conflict.id());

        List<String> differences = PermissionMatrix.served(List.of("listCodeLists"))
                .givenToPersons()
                .about(path -> path.startsWith("/v1/clues")
                        || path.startsWith("/v1/screening-meetings")
                        || path.startsWith("/v1/conflicts"))
                .differences(office.county.town, "990888888000", path -> path.replace("{number}", "1")
                        .replace("{id}", id(path, clue, meeting, conflict)));

        assertEquals(List.of(), differences);
    }

    private static String id(String path, Filed clue, Filed meeting, Filed conflict) {
        Filed named = path.startsWith("/v1/clues") ? clue : path.startsWith("/v1/conflicts") ? conflict : meeting;
        return named.id().toString();
    }

    /** A role is judged on a record that was given to its person: who was given nothing is answered 404 in any case. */
    private static void giveToEverybody(String table, UUID record) throws SQLException {
        try (Connection connection = Database.of("casework").superuser();
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
