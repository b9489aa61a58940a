package org.qingfeng.kit.directorycopy;

import static org.qingfeng.kit.directorycopy.CopyTable.text;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.qingfeng.contracts.directory.OrganizationEvent;

/** Organizations, whole row by whole row. */
final class OrganizationCopy {
    private static final String FORGET = "DELETE FROM known_organization WHERE id = ANY (?)";
    private static final String KEEP = """
            INSERT INTO known_organization (id, code, name, short_name, document_code, type, active, valid_from, valid_to,
                                            successor_code, successor_from)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private OrganizationCopy() {}

    static void write(Connection connection, List<OrganizationEvent> events) throws SQLException {
        CopyTable.delete(connection, FORGET, events);
        List<OrganizationEvent> standing =
                events.stream().filter(e -> CopyTable.stands(e.state())).toList();
        CopyTable.batch(connection, KEEP, standing, OrganizationCopy::bind);
    }

    private static void bind(PreparedStatement row, OrganizationEvent event) throws SQLException {
        OrganizationEvent.Successor successor = event.successor();
        row.setObject(1, event.id());
        row.setString(2, text(event.orgCode()));
        row.setString(3, event.name());
        row.setString(4, event.shortName());
        row.setString(5, event.documentCode());
        row.setString(6, event.type());
        row.setBoolean(7, event.active());
        row.setObject(8, event.validFrom());
        row.setObject(9, event.validTo());
        row.setString(10, successor == null ? null : successor.code().value());
        row.setObject(11, successor == null ? null : successor.validFrom());
    }
}
