package org.qingfeng.casework.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qingfeng.casework.office.CaseDesk.sanction;
import static org.qingfeng.casework.office.CaseDesk.shown;

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
import org.qingfeng.casework.office.CaseDesk;
import org.qingfeng.casework.office.County;
import org.qingfeng.casework.office.Filed;
import org.qingfeng.casework.office.Somebody;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;
import org.qingfeng.testkit.matrix.PermissionMatrix;

/** Every operation of cases and sanctions asked as every role, of its own and of another organization. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class CasePermissionTest {
    private final County county = County.founded();
    private final CaseDesk desk = new CaseDesk(county);

    @Test
    void everyRoleMayWhatTheMatrixSaysAndNothingElse() throws SQLException {
        Somebody person = Somebody.inVillage("柳映溪", county.village + "-002").announced();
        Filed file = desk.ready(person, shown("PARTY", "WARNING"));
        desk.decides(desk.resolved(file, "2023-06-20"), sanction("PARTY", "WARNING", county.townDiscipline))
                .on("2023-06-28");
        UUID sanction = UUID.fromString(county.secretary
                .asks()
                .get("/v1/sanctions?archived=true&caseId=" + file.id())
                .jsonPath()
                .getString("items[0].id"));
        // A role is judged on a record that was given to its person: who was given nothing is answered 404 in any case.
        giveToEverybody("case_file", file.id());
        giveToEverybody("sanction", sanction);

        List<String> differences = PermissionMatrix.served(List.of("listCodeLists"))
                .givenToPersons()
                .about(path -> path.startsWith("/v1/cases")
                        || path.startsWith("/v1/sanctions")
                        || path.startsWith("/v1/restrictions"))
                .differences(
                        county.town,
                        "990888888000",
                        path -> path.replace("{id}", (path.contains("cases") ? file.id() : sanction).toString()));

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
