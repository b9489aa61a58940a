package org.qingfeng.kit.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;

/**
 * A record's row as SQL, derived once from Hibernate's mapping: an entity is described in one place, and its row can go
 * to the database in the same message as its journal entry (architecture.md, "The write"; decision 0095).
 */
final class RowStatement {
    private final EntityPersister descriptor;
    private final List<AttributeMapping> attributes = new ArrayList<>();
    private final String insert;
    private final String update;

    RowStatement(EntityPersister descriptor) {
        this.descriptor = descriptor;
        List<SelectableMapping> columns = new ArrayList<>();
        descriptor.getIdentifierMapping().forEachSelectable((i, column) -> columns.add(column));
        descriptor.forEachAttributeMapping(attribute -> {
            attributes.add(attribute);
            attribute.forEachSelectable((i, column) -> columns.add(column));
        });
        String table = descriptor.getIdentifierTableMapping().getTableName();
        insert = "INSERT INTO " + table + " (" + joined(columns, "%s") + ") VALUES (" + joined(columns, "%2$s") + ')';
        update = "UPDATE " + table + " SET " + joined(columns, "%s = %s") + " WHERE id = ? AND version = ?";
    }

    private static String joined(List<SelectableMapping> columns, String pattern) {
        return columns.stream()
                .map(column -> pattern.formatted(column.getSelectionExpression(), column.getWriteExpression()))
                .collect(Collectors.joining(", "));
    }

    String insert() {
        return insert;
    }

    /** Changes the row of one version only. */
    String update() {
        return update;
    }

    /** @return the next parameter */
    int bindInsert(
            Aggregate<?, ?> record, PreparedStatement statement, int first, SharedSessionContractImplementor session) {
        Binding binding = new Binding(statement, first, session);
        descriptor.getIdentifierMapping().breakDownJdbcValues(record.id, binding::set, session);
        for (AttributeMapping attribute : attributes) {
            attribute.breakDownJdbcValues(attribute.getValue(record), binding::set, session);
        }
        return binding.next;
    }

    /** @param version that the row must have, the one before the record's */
    int bindUpdate(
            Aggregate<?, ?> record,
            long version,
            PreparedStatement statement,
            int first,
            SharedSessionContractImplementor session)
            throws SQLException {
        int next = bindInsert(record, statement, first, session);
        statement.setObject(next++, record.id);
        statement.setLong(next++, version);
        return next;
    }

    /** Puts values in, one after another. */
    private static final class Binding {
        private final PreparedStatement statement;
        private final SharedSessionContractImplementor session;
        private int next;

        Binding(PreparedStatement statement, int first, SharedSessionContractImplementor session) {
            this.statement = statement;
            this.next = first;
            this.session = session;
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        void set(int index, Object value, SelectableMapping column) {
            try {
                ((org.hibernate.type.descriptor.ValueBinder)
                                column.getJdbcMapping().getJdbcValueBinder())
                        .bind(statement, value, next++, session);
            } catch (SQLException e) {
                throw new JournalFailure(e);
            }
        }
    }
}
