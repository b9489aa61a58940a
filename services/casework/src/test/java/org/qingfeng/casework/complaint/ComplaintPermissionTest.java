package org.qingfeng.casework.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;
import org.qingfeng.testkit.matrix.PermissionMatrix;

/** Every operation of complaints that needs a token, asked as every role, of its own and of another organization. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "casework"))
class ComplaintPermissionTest {
    private static final List<String> OPEN = List.of(
            "listCodeLists", "askPostOfComplaint", "submitComplaint", "askStandingOfComplaint", "addToComplaint");

    @Test
    void everyRoleMayWhatTheMatrixSaysAndNothingElse() throws SQLException {
        Town town = new Town();
        JsonPath complaint = town.registers(Town.letter("反映村务公开"));
        giveToEverybody(UUID.fromString(complaint.getString("id")));

        List<String> differences = PermissionMatrix.served(OPEN)
                .givenToPersons()
                .about(path -> path.startsWith("/v1/complaints"))
                .differences(Town.CODE, "990888888000", path -> path.replace("{id}", complaint.getString("id")));

        assertEquals(List.of(), differences);
    }

    /** A role is judged on a record that was given to its person: who was given nothing is answered 404 in any case. */
    private static void giveToEverybody(UUID complaint) throws SQLException {
        try (Connection connection = Database.of("casework").superuser();
                PreparedStatement give =
                        connection.prepareStatement("UPDATE complaint SET handlers = ? WHERE id = ?")) {
            UUID[] persons = PermissionMatrix.ROLES.stream()
                    .map(role -> UUID.nameUUIDFromBytes(role.getBytes(StandardCharsets.UTF_8)))
                    .toArray(UUID[]::new);
            give.setArray(1, connection.createArrayOf("uuid", persons));
            give.setObject(2, complaint);
            give.executeUpdate();
        }
    }
}
