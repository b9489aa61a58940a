package org.qingfeng.kit.directorycopy;

import io.quarkus.arc.lookup.LookupIfProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.qingfeng.contracts.Topics;
import org.qingfeng.contracts.directory.CalendarEvent;
import org.qingfeng.contracts.directory.OrganizationEvent;
import org.qingfeng.contracts.directory.PersonEvent;
import org.qingfeng.contracts.directory.RuleParameterEvent;
import org.qingfeng.kit.inbox.Follower;
import org.qingfeng.kit.inbox.InboxEvent;

/** Follows the directory; off in the directory itself ({@code qingfeng.directory-copy.enabled=false}). */
@LookupIfProperty(name = "qingfeng.directory-copy.enabled", stringValue = "true", lookupIfMissing = true)
@ApplicationScoped
class DirectoryCopy implements Follower {
    private static final String RAISE_REVISION = "UPDATE known_revision SET n = n + 1";

    private final DirectoryMemory memory;

    DirectoryCopy(DirectoryMemory memory) {
        this.memory = memory;
    }

    @Override
    public String topic() {
        return Topics.DIRECTORY;
    }

    @Override
    public void apply(Connection connection, List<InboxEvent> newest) throws SQLException {
        List<OrganizationEvent> organizations = new ArrayList<>();
        List<PersonEvent> persons = new ArrayList<>();
        List<CalendarEvent> calendars = new ArrayList<>();
        List<RuleParameterEvent> parameters = new ArrayList<>();
        for (InboxEvent event : newest) {
            switch (event.type().record()) {
                case "organization" -> organizations.add(EventJson.read(event, OrganizationEvent.class));
                case "person" -> persons.add(EventJson.read(event, PersonEvent.class));
                case "calendar" -> calendars.add(EventJson.read(event, CalendarEvent.class));
                case "rule-parameter" -> parameters.add(EventJson.read(event, RuleParameterEvent.class));
                default -> throw new IllegalArgumentException("the directory has no record " + event.type());
            }
        }
        OrganizationCopy.write(connection, organizations);
        PersonCopy.write(connection, persons);
        CalendarCopy.write(connection, calendars);
        RuleParameterCopy.write(connection, parameters);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(RAISE_REVISION);
        }
    }

    @Override
    public void committed(List<InboxEvent> applied) {
        memory.look();
    }
}
