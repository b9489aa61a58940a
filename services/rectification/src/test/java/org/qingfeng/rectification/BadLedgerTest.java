package org.qingfeng.rectification;

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
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "rectification"))
class BadLedgerTest {
    private final Town town = Town.founded();

    @ParameterizedTest
    @ValueSource(strings = {"/v1/problems", "/v1/rules", "/v1/campaigns"})
    void everyBadFileIsRefusedForWhatItIs(String path) throws SQLException {
        assertEquals(List.of(), BadLedgers.differences(town.manager.token(), path));
        assertEquals(
                0,
                Database.of("rectification")
                        .count("SELECT count(*) FROM journal WHERE org_code LIKE ?", town.code.substring(0, 9) + '%'));
    }
}
