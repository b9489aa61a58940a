package org.qingfeng.statistics.story;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.qingfeng.testkit.Database;
import org.qingfeng.testkit.Installation;

/** The real database of statistics without the service, migrated as the service would. */
public final class StatisticsDatabase {
    private static final String CONTEXT = "statistics";

    private final Map<String, String> environment;
    private final Database database;

    private StatisticsDatabase(Map<String, String> environment, Database database) {
        this.environment = environment;
        this.database = database;
    }

    public static StatisticsDatabase ready() {
        StatisticsDatabase ready =
                new StatisticsDatabase(Installation.shared().environment(CONTEXT), Database.of(CONTEXT));
        Flyway.configure(StatisticsDatabase.class.getClassLoader())
                .dataSource(ready.as("owner", "QINGFENG_DB_OWNER_PASSWORD"))
                .locations("db/migration")
                .placeholders(Map.of("app", "statistics_app", "relay", "statistics_relay"))
                .load()
                .migrate();
        return ready;
    }

    public DataSource relay() {
        return as("relay", "QINGFENG_DB_RELAY_PASSWORD");
    }

    public DataSource app() {
        return as("app", "QINGFENG_DB_APP_PASSWORD");
    }

    private DataSource as(String role, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(environment.get("QINGFENG_DB_URL"));
        source.setUser(CONTEXT + "_" + role);
        source.setPassword(environment.get(password));
        return source;
    }

    public Connection superuser() throws SQLException {
        return database.superuser();
    }

    public long count(String query, Object... parameters) throws SQLException {
        return database.count(query, parameters);
    }
}
