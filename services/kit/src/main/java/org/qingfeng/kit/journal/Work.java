package org.qingfeng.kit.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;
import org.qingfeng.kit.protection.Protected;

/** One command's transaction: the records it loads, changes and adds, and at its end their rows and the journal. */
public final class Work {
    private static final String NEXT_NUMBER = """
            INSERT INTO counter (org_code, kind, year, next) VALUES (?, ?, ?, 2)
            ON CONFLICT (org_code, kind, year) DO UPDATE SET next = counter.next + 1
            RETURNING next - 1
            """;

    private static final String ALONE = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))";

    private static final int BATCH = 500;

    private final Transaction transaction;
    private final Connection connection;
    private final StatelessSession session;
    private final Caller caller;
    private final Moment moment;
    private final Journal journal;
    private final Secrets secrets;
    private final UUID commandId = UuidCreator.getTimeOrderedEpoch();
    private final Map<Aggregate<?, ?>, Map<String, Object>> loaded = new LinkedHashMap<>();
    private final List<Aggregate<?, ?>> added = new ArrayList<>();

    Work(Transaction transaction, Caller caller, Moment moment, Journal journal) {
        this.transaction = transaction;
        this.connection = transaction.connection();
        this.session = transaction.session();
        this.caller = caller;
        this.moment = moment;
        this.journal = journal;
        this.secrets = journal.secrets(transaction);
    }

    public Caller caller() {
        return caller;
    }

    public Moment moment() {
        return moment;
    }

    UUID commandId() {
        return commandId;
    }

    /** For what belongs to a record without being one, such as an attachment's chunks. */
    public Connection connection() {
        return connection;
    }

    public StatelessSession session() {
        return session;
    }

    /** @throws Refused 404 if it does not exist or is not visible, the same in every byte */
    public <E extends Aggregate<?, ?>> E load(Class<E> type, UUID id) {
        E record = find(type, id);
        if (record == null) {
            throw new Refused(KitRefusal.NOT_FOUND);
        }
        return record;
    }

    private <E extends Aggregate<?, ?>> @Nullable E find(Class<E> type, UUID id) {
        E record = transaction.find(type, id);
        if (record != null) {
            record.begin(moment);
            loaded.put(record, journal.fields().of(record));
            secrets.open(record);
        }
        return record;
    }

    /**
     * Another record that the step changes too, in the version its caller saw. If it is absent or not visible that is a
     * reason about the field: 404 would say it of the record that was addressed.
     */
    public <E extends Aggregate<?, ?>> E load(Class<E> type, UUID id, long version, String field) {
        E record = other(type, id, field);
        if (record.version != version) {
            throw new Refused(List.of(Violation.at(field, KitRefusal.STALE, record.version)));
        }
        return record;
    }

    /** Another record that the step only looks at; if it is absent or not visible that is a reason about the field. */
    public <E extends Aggregate<?, ?>> E other(Class<E> type, UUID id, String field) {
        E record = find(type, id);
        if (record == null) {
            throw new Refused(List.of(Violation.at(field, KitRefusal.OTHER_NOT_FOUND)));
        }
        return record;
    }

    public <E extends Aggregate<?, ?>> E add(E record) {
        record.begin(moment);
        added.add(record);
        return record;
    }

    /** Encrypts what stands beside a record, such as a message about it, under that record's key. */
    public void protect(Aggregate<?, ?> record, String name, Protected value) {
        secrets.protect(record, name, value);
    }

    /** From now on what stands beside the record can be read, if its key still is. */
    public void open(Aggregate<?, ?> record, String name, Protected value) {
        secrets.open(record, name, value);
    }

    /**
     * From now on the command sees every record whoever it was given to: for what the installation itself does because of
     * the step, such as telling a complaint what became of its clue. It comes last, after everything that the caller asked.
     */
    public void widen() {
        transaction.widen();
    }

    /** Adds a new record, and lets it say now what it refuses; for many records, each of which is to be told apart. */
    public void settle(Aggregate<?, ?> record) {
        if (!loaded.containsKey(record)) {
            add(record);
        }
        record.end();
    }

    /** Whether a loaded record took a step. */
    public boolean hasChanged(Aggregate<?, ?> record) {
        return loaded.containsKey(record) && record.hasPerformed();
    }

    /** The records of the class that this command added so far; no query finds them yet. */
    public <E extends Aggregate<?, ?>> List<E> added(Class<E> type) {
        return added.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The records of the class that this command loaded and changed so far; a query finds them as they were. */
    public <E extends Aggregate<?, ?>> List<E> changed(Class<E> type) {
        return changed().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Waits until no other transaction of this database does the same thing; released with the transaction. */
    public void alone(String what) {
        try (PreparedStatement statement = connection.prepareStatement(ALONE)) {
            statement.setString(1, what);
            statement.execute();
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }

    /** The next number of the organization, kind and year; given once, never again, also if the record is voided. */
    public long nextNumber(OrgCode org, String kind, int year) {
        try (PreparedStatement statement = connection.prepareStatement(NEXT_NUMBER)) {
            statement.setString(1, org.value());
            statement.setString(2, kind);
            statement.setInt(3, year);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }

    /** Writes everything and commits. @return false if the key is already used, and nothing counts */
    boolean finish(@Nullable CommandRow command, Origin origin) throws SQLException {
        List<Aggregate<?, ?>> changed = settled();
        boolean done = added.size() + changed.size() == 1
                ? alone(command, changed, origin)
                : append(written(changed, origin), command);
        if (done && !transaction.isCommitted()) {
            transaction.commit();
        }
        return done;
    }

    private boolean alone(@Nullable CommandRow command, List<Aggregate<?, ?>> changed, Origin origin)
            throws SQLException {
        OneMessage message = new OneMessage(connection, (SharedSessionContractImplementor) session, command);
        boolean done;
        if (changed.isEmpty()) {
            Aggregate<?, ?> record = added.get(0);
            done = message.insert(record, journal.row(record), entry(record, Map.of(), origin));
        } else {
            Aggregate<?, ?> record = changed.get(0);
            record.version++;
            Map<String, Object> before = loaded.getOrDefault(record, Map.of());
            done = message.update(record, journal.row(record), entry(record, before, origin));
        }
        if (done) {
            transaction.committed();
        }
        return done;
    }

    /** Writes every row and its journal entry. @return false if the key is already used, and nothing counts */
    boolean write(@Nullable CommandRow command, Origin origin) throws SQLException {
        return append(written(settled(), origin), command);
    }

    /** The same, and first an entry of the command itself, which the key points at. */
    boolean write(String kind, ObjectNode changes, @Nullable CommandRow command, Origin origin) throws SQLException {
        JournalEntry ofCommand = JournalEntry.ofCommand(commandId, kind, caller.org(), moment, origin, changes);
        return append(Stream.concat(Stream.of(ofCommand), written(settled(), origin)), command);
    }

    /** Writes the new records' rows and nothing else; a record that was loaded is not changed. */
    void writeUntold() {
        added.forEach(Aggregate::end);
        secrets.seal(added, List.of());
        insert();
    }

    private List<Aggregate<?, ?>> changed() {
        return loaded.keySet().stream().filter(Aggregate::hasPerformed).toList();
    }

    private void follow() {
        // Nothing follows from what is refused, whose reasons are told when it ends.
        Stream.concat(List.copyOf(added).stream(), changed().stream())
                .filter(record -> !record.isRefused())
                .forEach(record -> journal.follow(record, this));
    }

    /** Every record says what it refuses and is sealed. @return the loaded ones that took a step */
    private List<Aggregate<?, ?>> settled() {
        follow();
        List<Aggregate<?, ?>> changed = changed();
        added.forEach(Aggregate::end);
        changed.forEach(Aggregate::end);
        secrets.seal(added, changed);
        return changed;
    }

    /** The rows are written at once, their entries made one by one: a ledger of thousands is never in memory twice. */
    private Stream<JournalEntry> written(List<Aggregate<?, ?>> changed, Origin origin) {
        insert();
        update(changed);
        return Stream.concat(
                added.stream().map(record -> entry(record, Map.of(), origin)),
                changed.stream().map(record -> entry(record, loaded.getOrDefault(record, Map.of()), origin)));
    }

    /** Many rows in batches, so that a ledger of thousands costs few round trips. */
    private void insert() {
        try {
            if (added.size() == 1) {
                session.insert(added.get(0));
            } else if (!added.isEmpty()) {
                session.insertMultiple(added);
            }
        } catch (ConstraintViolationException e) {
            throw duplicate(added, e);
        }
    }

    private void update(List<Aggregate<?, ?>> changed) {
        try {
            if (changed.size() == 1) {
                session.update(changed.get(0));
            } else if (!changed.isEmpty()) {
                session.updateMultiple(changed);
            }
        } catch (StaleStateException e) {
            throw new Refused(KitRefusal.CHANGED_MEANWHILE);
        } catch (ConstraintViolationException e) {
            throw duplicate(changed, e);
        }
    }

    /** What the records asked for was free and is not any more: another transaction was faster. The rest is a fault. */
    private static RuntimeException duplicate(List<Aggregate<?, ?>> records, ConstraintViolationException e) {
        return e.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE
                ? new Refused(KitRefusal.DUPLICATE, records.get(0).kind())
                : e;
    }

    private JournalEntry entry(Aggregate<?, ?> record, Map<String, Object> before, Origin origin) {
        RecordEvent event = record.event(journal::refer);
        return new JournalEntry(
                commandId,
                journal.kindOf(record),
                record.id,
                record.version,
                record.performed().name(),
                event == null ? null : journal.typeOf(record),
                event == null ? null : journal.topic(),
                moment.actor(),
                moment.person(),
                record.orgCode,
                record.visibleTo,
                record.performedOn(),
                origin.traceparent(),
                record.reason() == null ? origin.reason() : record.reason(),
                JournalJson.bytes(journal.fields().changes(before, record)),
                event == null ? null : JournalJson.bytes(event));
    }

    private boolean append(Stream<JournalEntry> written, @Nullable CommandRow command) throws SQLException {
        Iterator<JournalEntry> entries = written.iterator();
        if (command != null && entries.hasNext()) {
            try (PreparedStatement statement = connection.prepareStatement(JournalEntry.INSERT_WITH_KEY)) {
                entries.next().bind(connection, statement, command.bind(statement, 1));
                if (statement.executeUpdate() == 0) {
                    return false;
                }
            }
        }
        if (entries.hasNext()) {
            try (PreparedStatement statement = connection.prepareStatement(JournalEntry.INSERT)) {
                append(entries, statement);
            }
        }
        return true;
    }

    private void append(Iterator<JournalEntry> entries, PreparedStatement statement) throws SQLException {
        int waiting = 0;
        while (entries.hasNext()) {
            entries.next().bind(connection, statement, 1);
            statement.addBatch();
            if (++waiting == BATCH) {
                statement.executeBatch();
                waiting = 0;
            }
        }
        if (waiting > 0) {
            statement.executeBatch();
        }
    }
}
