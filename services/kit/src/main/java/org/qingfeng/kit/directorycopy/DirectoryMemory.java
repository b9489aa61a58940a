package org.qingfeng.kit.directorycopy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.calendar.CalendarYear;
import org.qingfeng.kit.calendar.CurrentCalendar;
import org.qingfeng.kit.calendar.RuleParameter;
import org.qingfeng.kit.calendar.RuleParameters;
import org.qingfeng.kit.calendar.WorkingDays;

/**
 * What was read of the copy, until its revision changes. The maps are exchanged, not emptied, so that a row read before a
 * change cannot be put back after it.
 */
class DirectoryMemory {
    private static final Logger LOG = Logger.getLogger(DirectoryMemory.class);
    private static final String REVISION = "SELECT n FROM known_revision";
    private static final int MOST = 20_000;

    /** One revision's worth. */
    private record Remembered(
            Map<OrgCode, List<KnownOrganization>> organizations, Map<UUID, Optional<KnownPerson>> persons) {
        Remembered() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        boolean isFull() {
            return organizations.size() + persons.size() >= MOST;
        }
    }

    private final DataSource database;
    private final CurrentCalendar calendar;
    private volatile Remembered remembered = new Remembered();
    private long revision = -1;

    DirectoryMemory(DataSource database, CurrentCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    List<KnownOrganization> organizations(OrgCode code) {
        Remembered now = room();
        List<KnownOrganization> known = now.organizations().get(code);
        if (known == null) {
            known = read(connection -> KnownRows.organizations(connection, code));
            now.organizations().put(code, known);
        }
        return known;
    }

    Optional<KnownPerson> person(UUID id) {
        Remembered now = room();
        Optional<KnownPerson> known = now.persons().get(id);
        if (known == null) {
            known = read(connection -> KnownRows.person(connection, id));
            now.persons().put(id, known);
        }
        return known;
    }

    List<UUID> leaders(OrgCode org, LocalDate on) {
        return read(connection -> KnownRows.leaders(connection, org, on));
    }

    /** Forgets everything if the copy's revision is another than when last seen, and takes the calendar over. */
    synchronized void look() {
        try (Connection connection = database.getConnection()) {
            long now = revision(connection);
            if (now != revision) {
                calendar.replace(workingDays(connection), ruleParameters(connection));
                remembered = new Remembered();
                revision = now;
            }
        } catch (SQLException | RuntimeException e) {
            LOG.debug("the directory's copy could not be asked for its revision", e);
        }
    }

    private Remembered room() {
        if (remembered.isFull()) {
            remembered = new Remembered();
        }
        return remembered;
    }

    private static long revision(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REVISION);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static WorkingDays workingDays(Connection connection) throws SQLException {
        return WorkingDays.shipped().with(CalendarCopy.all(connection).toArray(CalendarYear[]::new));
    }

    private static RuleParameters ruleParameters(Connection connection) throws SQLException {
        return RuleParameters.shipped().with(RuleParameterCopy.all(connection).toArray(RuleParameter[]::new));
    }

    /** A question to the database. */
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private <T> T read(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the directory's copy cannot be read", e);
        }
    }
}
