package org.qingfeng.education;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.education.office.Town;
import org.qingfeng.testkit.Backbone;
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
    void everyRoleMayWhatTheMatrixSaysAndNothingElse() {
        UUID film = town.officer
                .opens("/v1/films", Map.of("title", "镜鉴", "orgCode", town.discipline))
                .id();

        List<String> differences = PermissionMatrix.served(List.of("listCodeLists"))
                .givenToPersons()
                .differences(town.code, "990888888000", path -> path.replace("{id}", film.toString()));

        assertEquals(List.of(), differences);
    }
}
