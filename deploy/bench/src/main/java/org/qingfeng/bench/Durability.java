package org.qingfeng.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the database promises: a figure without it means nothing. */
record Durability(String fsync, String synchronousCommit) {

    static Durability of(Connection connection) throws SQLException {
        return new Durability(setting(connection, "fsync"), setting(connection, "synchronous_commit"));
    }

    boolean isOn() {
        return fsync.equals("on") && synchronousCommit.equals("on");
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public String toString() {
        return "fsync " + fsync + ", synchronous_commit " + synchronousCommit;
    }
}
