package org.qingfeng.education;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingfeng.education.office.Filed;
import org.qingfeng.education.office.Gathering;
import org.qingfeng.education.office.Somebody;
import org.qingfeng.education.office.Town;
import org.qingfeng.testkit.Backbone;
import org.qingfeng.testkit.Database;

/** With every filter removed the database itself shows a person what is about him, and an organization its own. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "education"))
class RowSecurityTest {
    private static final String SCOPE = """
            SELECT set_config('app.lo', ?, true), set_config('app.hi', ?, true), set_config('app.codes', '', true),
                   set_config('app.person', ?, true), set_config('app.wide', ?, true)
            """;
    private static final String NOBODY = new UUID(0, 0).toString();

    private final Town town = Town.founded();
    private final Somebody head = Somebody.heading("柳映溪", town.villageParty).announced();

    @Test
    void whatIsAboutAPersonIsSeenByHimAndItsOverseersAlone() throws SQLException {
        Gathering event = Gathering.held(town, "2023-03-10", head);
        event.listed(Gathering.mark(head, "ATTENDED"));
        String prefix = town.code.substring(0, 9);

        for (String table :
                List.of("event", "attendance", "integrity_talk", "reflection", "media_post", "film", "journal")) {
            assertEquals(0, rows(table, "", "", NOBODY, ""), table + " outside of a scope");
        }
        assertEquals(1, rows("event", prefix, prefix + ':', NOBODY, ""));
        assertEquals(0, rows("event", "990777777", "990777777:", NOBODY, ""));
        assertEquals(0, rows("attendance", prefix, prefix + ':', NOBODY, ""));
        assertEquals(1, rows("attendance", prefix, prefix + ':', head.id().toString(), ""));
        assertEquals(
                0, rows("attendance", prefix, prefix + ':', UUID.randomUUID().toString(), "reflection"));
        assertEquals(1, rows("attendance", prefix, prefix + ':', NOBODY, "attendance"));
    }

    @Test
    void aTalksKeyIsFoundByWhoFindsTheTalk() throws SQLException {
        Somebody secretary = Somebody.leading("沈知衡", town.discipline, "纪委书记").announced();
        Filed talk = town.officer.opens(
                "/v1/integrity-talks",
                Map.of(
                        "type",
                        "DUTY",
                        "orgCode",
                        town.discipline,
                        "plannedOn",
                        "2023-03-15",
                        "topic",
                        "履责",
                        "interviewers",
                        List.of(secretary.snapshot()),
                        "interviewees",
                        List.of(head.snapshot())));
        town.officer.does("hold", talk).with("record", "提出要求").on("2023-03-15");
        String prefix = town.code.substring(0, 9);

        assertEquals(0, rows("record_key", prefix, prefix + ':', NOBODY, ""));
        assertEquals(1, rows("record_key", prefix, prefix + ':', head.id().toString(), ""));
    }

    private static long rows(String table, String from, String until, String person, String wide) throws SQLException {
        try (Connection connection = Database.of("education").app()) {
            connection.setAutoCommit(false);
            try (PreparedStatement scope = connection.prepareStatement(SCOPE)) {
                scope.setString(1, from);
                scope.setString(2, until);
                scope.setString(3, person);
                scope.setString(4, wide);
                scope.execute();
            }
            try (PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM " + table);
                    ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
