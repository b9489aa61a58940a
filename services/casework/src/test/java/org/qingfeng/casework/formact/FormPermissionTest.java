package org.qingfeng.casework.formact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.casework.office.ClueOffice;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.FormDesk;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;
import org.qingfeng.testkit.matrix.PermissionMatrix;

/** Every operation of form acts and talks asked as every role, of its own and of another organization. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class FormPermissionTest {
    private final ClueOffice office = new ClueOffice();
    private final FormDesk desk = new FormDesk(office);

    @Test
    void everyRoleMayWhatTheMatrixSaysAndNothingElse() throws SQLException {
        Filed talk = desk.holds(desk.scheduled("2023-04-12", "REMINDER_TALK", office.villager("江南岸")))
                .on("2023-04-12");
        Filed act = desk.act("talkId=" + talk.id());
        giveToEverybody("talk", talk.id());
        giveToEverybody("form_act", act.id());

        List<String> differences = PermissionMatrix.served(List.of("listCodeLists"))
                .givenToPersons()
                .about(path -> path.startsWith(FormDesk.FORM_ACTS) || path.startsWith(FormDesk.TALKS))
                .differences(
                        office.county.town,
                        "990888888000",
                        path -> path.replace(
                                "{id}",
                                (path.startsWith(FormDesk.TALKS) ? talk : act)
                                        .id()
                                        .toString()));

        assertEquals(List.of(), differences);
    }

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
