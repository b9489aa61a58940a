package org.qingfeng.kit.backbone;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.qingfeng.embedded.ContextDatabase;
import org.qingfeng.embedded.EmbeddedDatabase;

/** A context's database with its roles, as deploy makes it and the kit's migrations fill it. */
public final class TestContext {
    private static final String PASSWORD = "a-test-password";

    private final EmbeddedDatabase server;
    private final String name;
    private final AgroalDataSource relay;
    private final Connection superuser;

    private TestContext(EmbeddedDatabase server, String name) {
        this.server = server;
        this.name = name;
        this.relay = pool(server.url(name), name + "_relay");
        this.superuser = server.superuser(name);
    }

    static TestContext create(EmbeddedDatabase server, String name) {
        try (Connection superuser = server.superuser()) {
            ContextDatabase.create(superuser, name, new ContextDatabase.Passwords(PASSWORD, PASSWORD, PASSWORD));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Flyway.configure()
                .dataSource(server.url(name), name + "_owner", PASSWORD)
                .locations("classpath:db/kit")
                .placeholders(Map.of("app", name + "_app", "relay", name + "_relay"))
                .load()
                .migrate();
        return new TestContext(server, name);
    }

    public String name() {
        return name;
    }

    public String topic() {
        return "qingfeng." + name + ".v1";
    }

    /** Pool of the relay's role. */
    public AgroalDataSource relay() {
        return relay;
    }

    /** Pool of the application's role. */
    public AgroalDataSource app() {
        return pool(server.url(name), name + "_app");
    }

    /** Changes rows behind everyone's back: for faults only. */
    public void asSuperuser(String sql) {
        try (PreparedStatement statement = superuser.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of all rows, as text, past row-level security. */
    public List<String> column(String sql) {
        List<String> values = new ArrayList<>();
        try (PreparedStatement statement = superuser.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return values;
    }

    public long count(String sql) {
        return Long.parseLong(column(sql).get(0));
    }

    private static AgroalDataSource pool(String url, String user) {
        try {
            return AgroalDataSource.from(
                    new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(8)
                            .acquisitionTimeout(Duration.ofSeconds(5))
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                    .principal(new NamePrincipal(user))
                                    .credential(new SimplePassword(PASSWORD)))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
