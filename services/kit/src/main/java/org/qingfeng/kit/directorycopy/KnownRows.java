package org.qingfeng.kit.directorycopy;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingfeng.contracts.OrgCode;

/** Reads the copy's rows. */
final class KnownRows {
    private static final String ORGANIZATIONS = """
            SELECT code, name, short_name, document_code, type, active, valid_from, valid_to, successor_code
              FROM known_organization WHERE code = ? ORDER BY valid_from DESC
            """;
    private static final String PERSON = """
            SELECT id, org_code, party_member, probationary_member, public_official, cadre, managed_by, retired, active,
                   duty_scope
              FROM known_person WHERE id = ?
            """;
    private static final String POSTS = """
            SELECT org_code, position, rank, top_leader, leadership_member, village_cadre, valid_from, valid_to
              FROM known_post WHERE person_id = ? ORDER BY valid_from
            """;

    private static final String LEADERS = """
            SELECT DISTINCT person_id FROM known_post
             WHERE org_code >= ? AND org_code < ? AND (leadership_member OR top_leader)
               AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)
            """;

    private KnownRows() {}

    /** All that ever had this code, the latest first. */
    static List<KnownOrganization> organizations(Connection connection, OrgCode code) throws SQLException {
        List<KnownOrganization> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(ORGANIZATIONS)) {
            statement.setString(1, code.value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String successor = rows.getString("successor_code");
                    found.add(new KnownOrganization(
                            code,
                            rows.getString("name"),
                            rows.getString("short_name"),
                            rows.getString("document_code"),
                            rows.getString("type"),
                            rows.getBoolean("active"),
                            rows.getObject("valid_from", LocalDate.class),
                            rows.getObject("valid_to", LocalDate.class),
                            successor == null ? null : OrgCode.of(successor)));
                }
            }
        }
        return List.copyOf(found);
    }

    static Optional<KnownPerson> person(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PERSON)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new KnownPerson(
                        id,
                        OrgCode.of(row.getString("org_code")),
                        row.getBoolean("party_member"),
                        row.getBoolean("probationary_member"),
                        row.getBoolean("public_official"),
                        row.getBoolean("cadre"),
                        row.getString("managed_by"),
                        row.getBoolean("retired"),
                        row.getBoolean("active"),
                        codes(row.getArray("duty_scope")),
                        posts(connection, id)));
            }
        }
    }

    static List<UUID> leaders(Connection connection, OrgCode org, LocalDate on) throws SQLException {
        List<UUID> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(LEADERS)) {
            statement.setString(1, org.from());
            statement.setString(2, org.until());
            statement.setObject(3, on);
            statement.setObject(4, on);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return found;
    }

    private static List<KnownPerson.Post> posts(Connection connection, UUID person) throws SQLException {
        List<KnownPerson.Post> posts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(POSTS)) {
            statement.setObject(1, person);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    posts.add(new KnownPerson.Post(
                            OrgCode.of(rows.getString("org_code")),
                            rows.getString("position"),
                            rows.getString("rank"),
                            rows.getBoolean("top_leader"),
                            rows.getBoolean("leadership_member"),
                            rows.getBoolean("village_cadre"),
                            rows.getObject("valid_from", LocalDate.class),
                            rows.getObject("valid_to", LocalDate.class)));
                }
            }
        }
        return List.copyOf(posts);
    }

    private static List<OrgCode> codes(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(OrgCode::of).toList();
    }
}
