package org.qingfeng.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingfeng.contracts.Topics;
import org.qingfeng.embedded.ContextDatabase;
import org.qingfeng.embedded.Credentials;
import org.qingfeng.embedded.TopicSetup;

/** The one PostgreSQL, the one broker and the keys of this test JVM, started when first asked for. */
public final class Installation {
    static final String ISSUER = "https://qingfeng.test";
    private static final String KAFKA_USER = "qingfeng";
    private static final List<String> TOPICS = List.of(
            Topics.DIRECTORY,
            Topics.RECTIFICATION,
            Topics.CASEWORK,
            Topics.EDUCATION,
            Topics.SUPERVISION,
            "qingfeng.exchange.v1");

    private final Facts facts;

    private Installation(Facts facts) {
        this.facts = facts;
    }

    /**
     * The same servers for everybody in this JVM. Quarkus loads this class again for each application it starts, so what is
     * shared is kept as system properties, not in a static field.
     */
    public static Installation shared() {
        synchronized (Runtime.getRuntime()) {
            return new Installation(Facts.known().orElseGet(Installation::begin));
        }
    }

    private static Facts begin() {
        Path dir = Path.of("target", "backbone").toAbsolutePath();
        try {
            Facts facts = Facts.invent(dir);
            Servers.start(facts);
            TopicSetup.create(facts.bootstrap(), login(facts), TOPICS);
            facts.remember();
            return facts;
        } catch (IOException e) {
            throw new UncheckedIOException("the servers of the tests do not start; see " + dir, e);
        }
    }

    /** The environment that deploy would give to the service of a context; its database is made on the way. */
    public Map<String, String> environment(String context) {
        database(context);
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("QINGFENG_DB_URL", databaseUrl(context));
        variables.put("QINGFENG_DB_OWNER_PASSWORD", facts.password("owner"));
        variables.put("QINGFENG_DB_APP_PASSWORD", facts.password("app"));
        variables.put("QINGFENG_DB_RELAY_PASSWORD", facts.password("relay"));
        variables.put("QINGFENG_KAFKA_BOOTSTRAP", facts.bootstrap());
        variables.put("QINGFENG_KAFKA_USERNAME", KAFKA_USER);
        variables.put("QINGFENG_KAFKA_PASSWORD", facts.password("kafka"));
        variables.put("QUARKUS_OIDC_PUBLIC_KEY", facts.publicKey());
        variables.put("QINGFENG_ISSUER", ISSUER);
        variables.put("QINGFENG_INSTALLATION_KEY_FILE", facts.installationKey().toString());
        variables.put("QINGFENG_STANDALONE", "true");
        return variables;
    }

    /** Makes a context's roles and database if they are not there yet. */
    public void database(String context) {
        try (Connection superuser = connect("postgres", "postgres", "super")) {
            ContextDatabase.create(
                    superuser,
                    context,
                    new ContextDatabase.Passwords(
                            facts.password("owner"), facts.password("app"), facts.password("relay")));
        } catch (SQLException e) {
            throw new IllegalStateException("the database of " + context + " cannot be made", e);
        }
    }

    Connection connect(String database, String user, String secret) throws SQLException {
        return java.sql.DriverManager.getConnection(databaseUrl(database), user, facts.password(secret));
    }

    String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + facts.databasePort() + "/" + database;
    }

    Facts facts() {
        return facts;
    }

    static Credentials login(Facts facts) {
        return new Credentials(KAFKA_USER, facts.password("kafka"));
    }
}
