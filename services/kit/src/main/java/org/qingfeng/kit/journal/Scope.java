package org.qingfeng.kit.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.identity.Oversight;

/**
 * What a transaction may see: row-level security compares these transaction-local settings, so that a query without a
 * filter still returns nothing of others.
 *
 * @param person the caller's person; of a caller without one the UUID that is nobody's
 * @param wide the kinds of records that the caller sees whoever they were given to, see {@code Oversight}
 * @param from lower end of the caller's organization codes, inclusive
 * @param until upper end, exclusive
 * @param codes addresses by which records reach the caller: his code, and his and every ancestor's with a slash
 */
public record Scope(String caller, UUID person, Set<String> wide, String from, String until, List<String> codes) {
    private static final UUID NOBODY = new UUID(0, 0);

    /** One statement of its own: inside the statement that reads, the policies would not see it. */
    static final String SET = """
            SELECT set_config('app.caller', ?, true), set_config('app.lo', ?, true),
                   set_config('app.hi', ?, true), set_config('app.codes', ?, true),
                   set_config('app.person', ?, true), set_config('app.wide', ?, true)
            """;

    public static Scope of(Caller caller) {
        return of(caller, Set.of());
    }

    public static Scope of(Caller caller, Set<String> wide) {
        OrgCode org = caller.org();
        List<String> codes = new ArrayList<>();
        codes.add(org.value());
        codes.add(org.value() + '/');
        org.ancestors().forEach(a -> codes.add(a.value() + '/'));
        UUID person = caller.personId() == null ? NOBODY : caller.personId();
        return new Scope(caller.subject(), person, wide, org.from(), org.until(), List.copyOf(codes));
    }

    /** By nobody's eyes: every organization, every kind of record, and nothing kept from anybody. */
    Scope ofEverything() {
        return new Scope(caller, NOBODY, Oversight.EVERYTHING, OrgCode.NATION.from(), OrgCode.NATION.until(), codes);
    }

    public void apply(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, caller);
            statement.setString(2, from);
            statement.setString(3, until);
            statement.setString(4, String.join(",", codes));
            statement.setString(5, person.toString());
            statement.setString(6, String.join(",", wide));
            statement.execute();
        }
    }
}
