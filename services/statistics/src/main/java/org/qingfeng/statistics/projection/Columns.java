package org.qingfeng.statistics.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.catalogue.Fact;

/** Binds a list of rows column by column, for {@code unnest}. */
final class Columns<R> {
    private final Connection connection;
    private final PreparedStatement statement;
    private final Collection<R> rows;
    private int at;

    /** The value of one column in a row. */
    interface Column<R> {
        @Nullable
        Object of(R row);
    }

    Columns(PreparedStatement statement, Collection<R> rows, int firstParameter) throws SQLException {
        this.connection = statement.getConnection();
        this.statement = statement;
        this.rows = rows;
        this.at = firstParameter;
    }

    Columns<R> uuids(Column<R> column) throws SQLException {
        return bind("uuid", column);
    }

    Columns<R> texts(Column<R> column) throws SQLException {
        return bind("text", column);
    }

    Columns<R> shorts(Column<R> column) throws SQLException {
        return bind("int2", column);
    }

    Columns<R> ints(Column<R> column) throws SQLException {
        return bind("int4", column);
    }

    Columns<R> longs(Column<R> column) throws SQLException {
        return bind("int8", column);
    }

    /** Of its own, since the driver wants an array of byte arrays. */
    Columns<R> bytes(Function<R, byte[]> column) throws SQLException {
        byte[][] values = new byte[rows.size()][];
        int i = 0;
        for (R row : rows) {
            values[i++] = column.apply(row);
        }
        statement.setArray(at++, connection.createArrayOf("bytea", values));
        return this;
    }

    /** {@link Fact#FOREVER} is the database's infinity. */
    Columns<R> dates(Column<R> column) throws SQLException {
        return bind("date", row -> {
            Object date = column.of(row);
            return Fact.FOREVER.equals(date) ? "infinity" : date;
        });
    }

    private Columns<R> bind(String type, Column<R> column) throws SQLException {
        @Nullable Object[] values = new Object[rows.size()];
        int i = 0;
        for (R row : rows) {
            values[i++] = column.of(row);
        }
        statement.setArray(at++, connection.createArrayOf(type, values));
        return this;
    }
}
