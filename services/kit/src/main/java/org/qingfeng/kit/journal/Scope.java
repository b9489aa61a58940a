package org.qingfeng.kit.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.identity.Caller;

/**
 * What a transaction may see: row-level security compares these transaction-local settings, so that a query without a
 * filter still returns nothing of others.
 *
 * @param from lower end of the caller's organization codes, inclusive
 * @param until upper end, exclusive
 * @param codes addresses by which records reach the caller: his code, and his and every ancestor's with a slash
 */
public record Scope(String caller, String from, String until, String codes) {
    /** One statement of its own: inside the statement that reads, the policies would not see it. */
    static final String SET = """
            SELECT set_config('app.caller', ?, true), set_config('app.lo', ?, true),
                   set_config('app.hi', ?, true), set_config('app.codes', ?, true)
            """;

    public static Scope of(Caller caller) {
        OrgCode org = caller.org();
        List<String> codes = new ArrayList<>();
        codes.add(org.value());
        codes.add(org.value() + '/');
        org.ancestors().forEach(a -> codes.add(a.value() + '/'));
        return new Scope(caller.subject(), org.from(), org.until(), String.join(",", codes));
    }

    public void apply(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, caller);
            statement.setString(2, from);
            statement.setString(3, until);
            statement.setString(4, codes);
            statement.execute();
        }
    }
}
