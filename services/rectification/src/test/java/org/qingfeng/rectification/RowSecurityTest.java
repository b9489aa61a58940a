package org.qingfeng.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;

/** With every filter removed the database itself shows nothing of others. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "rectification"))
class RowSecurityTest {
    private static final String SCOPE =
            "SELECT set_config('app.lo', ?, true), set_config('app.hi', ?, true), set_config('app.codes', ?, true)";

    private final Town town = Town.founded();

    @Test
    void nothingIsReadableOutsideAScopeAndOnlyItsOwnInside() throws SQLException {
        town.liaison.finds("会议多", "2023-03-20");
        for (String table : new String[] {"problem", "campaign", "rule", "journal", "attachment"}) {
            assertEquals(0, rows(table, null), table);
        }
        assertEquals(1, rows("problem", town.code.substring(0, 9)));
        assertEquals(0, rows("problem", "990777777"));
    }

    private static long rows(String table, @Nullable String prefix) throws SQLException {
        try (Connection connection = Database.of("rectification").app()) {
            connection.setAutoCommit(false);
            if (prefix != null) {
                try (PreparedStatement scope = connection.prepareStatement(SCOPE)) {
                    scope.setString(1, prefix);
                    scope.setString(2, prefix + ':');
                    scope.setString(3, prefix + "000");
                    scope.execute();
                }
            }
            try (PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM " + table);
                    ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
