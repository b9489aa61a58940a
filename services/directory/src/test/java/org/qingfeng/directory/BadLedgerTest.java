package org.qingfeng.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.BadLedgers;
import org.qingfeng.testkit.Database;

/** Files that are no ledger, or too much of one: each gets its documented problem, and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "directory"))
class BadLedgerTest {
    @ParameterizedTest
    @ValueSource(strings = {"/v1/organizations", "/v1/persons"})
    void everyBadFileIsRefusedForWhatItIs(String path) throws SQLException {
        Desk desk = Desk.inNewTown();
        assertEquals(List.of(), BadLedgers.differences(desk.as("personnel-officer"), path));
        assertEquals(
                2,
                Database.of("directory")
                        .count("SELECT count(*) FROM journal WHERE org_code LIKE ?", desk.town.substring(0, 9) + "%"));
    }
}
