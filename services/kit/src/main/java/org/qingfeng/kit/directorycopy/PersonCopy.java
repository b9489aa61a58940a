package org.qingfeng.kit.directorycopy;

import static org.qingfeng.kit.directorycopy.CopyTable.text;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.directory.PersonEvent;

/** Persons with their posts over time. */
final class PersonCopy {
    private static final String FORGET = "DELETE FROM known_person WHERE id = ANY (?)";
    private static final String FORGET_POSTS = "DELETE FROM known_post WHERE person_id = ANY (?)";
    private static final String KEEP = """
            INSERT INTO known_person (id, org_code, party_member, probationary_member, public_official, cadre, managed_by,
                                      retired, active, duty_scope)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String KEEP_POST = """
            INSERT INTO known_post (person_id, org_code, position, rank, top_leader, leadership_member, village_cadre,
                                    valid_from, valid_to)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** A post with whose it is. */
    private record Held(UUID person, PersonEvent.Post post) {}

    private PersonCopy() {}

    static void write(Connection connection, List<PersonEvent> events) throws SQLException {
        CopyTable.delete(connection, FORGET_POSTS, events);
        CopyTable.delete(connection, FORGET, events);
        List<PersonEvent> standing =
                events.stream().filter(e -> CopyTable.stands(e.state())).toList();
        CopyTable.batch(connection, KEEP, standing, PersonCopy::bind);
        List<Held> posts = new ArrayList<>();
        standing.forEach(person -> person.posts().forEach(post -> posts.add(new Held(person.id(), post))));
        CopyTable.batch(connection, KEEP_POST, posts, PersonCopy::bind);
    }

    private static void bind(PreparedStatement row, PersonEvent event) throws SQLException {
        row.setObject(1, event.id());
        row.setString(2, text(event.orgCode()));
        row.setBoolean(3, event.partyMember());
        row.setBoolean(4, event.probationaryMember());
        row.setBoolean(5, event.publicOfficial());
        row.setBoolean(6, event.cadre());
        row.setString(7, event.managedBy());
        row.setBoolean(8, event.retired());
        row.setBoolean(9, event.active());
        Object[] scope = event.dutyScope().stream().map(OrgCode::value).toArray();
        row.setArray(10, row.getConnection().createArrayOf("text", scope));
    }

    private static void bind(PreparedStatement row, Held held) throws SQLException {
        PersonEvent.Post post = held.post();
        row.setObject(1, held.person());
        row.setString(2, text(post.orgCode()));
        row.setString(3, post.position());
        row.setString(4, post.rank());
        row.setBoolean(5, post.topLeader());
        row.setBoolean(6, post.leadershipMember());
        row.setBoolean(7, post.villageCadre());
        row.setObject(8, post.from());
        row.setObject(9, post.to());
    }
}
