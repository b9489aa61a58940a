package org.qingfeng.embedded;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * One context's database with its three roles: {@code <context>_owner} (migrations; owns everything),
 * {@code <context>_app} (requests) and {@code <context>_relay} (relay, inbox, projection).
 *
 * <p>The last two own nothing, cannot bypass row-level security and may create nothing; what they may read and write is
 * granted by the migrations. Their transactions end after 30 s, since one long writing transaction holds back every relay
 * of the server. Running it again sets the passwords and changes nothing else.
 */
public final class ContextDatabase {
    private static final Pattern CONTEXT = Pattern.compile("[a-z]{3,30}");
    private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9_-]{8,200}");
    private static final String LONGEST_TRANSACTION = "30s";

    private final Connection superuser;
    private final String context;

    private ContextDatabase(Connection superuser, String context) {
        this.superuser = superuser;
        this.context = context;
    }

    /** Passwords of a context's three roles: letters, digits, {@code _} and {@code -}. */
    public record Passwords(String owner, String app, String relay) {
        public Passwords {
            for (String password : new String[] {owner, app, relay}) {
                if (!PASSWORD.matcher(password).matches()) {
                    throw new IllegalArgumentException("a password of 8 to 200 letters, digits, '_' or '-' is needed");
                }
            }
        }

        @Override
        public String toString() {
            return "***";
        }
    }

    /** @param superuser a connection to any database of the server, in auto-commit mode */
    public static void create(Connection superuser, String context, Passwords passwords) throws SQLException {
        if (!CONTEXT.matcher(context).matches()) {
            throw new IllegalArgumentException("not the name of a context: " + context);
        }
        new ContextDatabase(superuser, context).create(passwords);
    }

    private void create(Passwords passwords) throws SQLException {
        role("owner", passwords.owner());
        role("app", passwords.app());
        role("relay", passwords.relay());
        if (!exists("SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(context))) {
            run("CREATE DATABASE %1$s OWNER %1$s_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'");
        }
        run("REVOKE ALL ON DATABASE %1$s FROM PUBLIC");
        run("GRANT CONNECT ON DATABASE %1$s TO %1$s_app, %1$s_relay");
        run("ALTER ROLE %1$s_app SET transaction_timeout = '" + LONGEST_TRANSACTION + "'");
        run("ALTER ROLE %1$s_relay SET transaction_timeout = '" + LONGEST_TRANSACTION + "'");
    }

    private void role(String part, String password) throws SQLException {
        String name = context + "_" + part;
        String verb = exists("SELECT 1 FROM pg_roles WHERE rolname = '%s'".formatted(name)) ? "ALTER" : "CREATE";
        run(verb + " ROLE " + name + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '"
                + password + "'");
    }

    private boolean exists(String query) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    /** Names cannot be parameters; both they and the passwords are checked against a pattern above. */
    private void run(String ddl) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(ddl.formatted(context));
        }
    }
}
