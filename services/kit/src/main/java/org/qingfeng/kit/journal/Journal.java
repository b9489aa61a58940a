package org.qingfeng.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.kit.clock.BusinessDate;
import org.qingfeng.kit.digest.HmacSha256;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.identity.Identity;
import org.qingfeng.kit.identity.InstallationKey;
import org.qingfeng.kit.identity.Oversight;
import org.qingfeng.kit.identity.Permissions;
import org.qingfeng.kit.identity.RequestedOperation;
import org.qingfeng.kit.journal.relay.RelayBell;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.protection.DataKeys;

/**
 * The only way in which a command is persisted: scope, load, change, rows, idempotency key and journal in one
 * transaction (architecture.md, "The write", one message for one record, plain for several; decision 0095).
 */
@ApplicationScoped
public class Journal {
    @Inject
    DataSource dataSource;

    @Inject
    SessionFactory sessions;

    @Inject
    Fields fields;

    @Inject
    Identity identity;

    @Inject
    Permissions permissions;

    @Inject
    RequestedOperation operation;

    @Inject
    Oversight oversight;

    @Inject
    BusinessDate businessDate;

    @Inject
    CommandRequest request;

    @Inject
    InstallationKey key;

    @Inject
    RelayBell bell;

    @Inject
    Context context;

    @Inject
    DataKeys dataKeys;

    @Inject
    @Any
    Instance<Consequence> consequences;

    /** What a command does inside its transaction; the record it is about is returned. */
    public interface Deed<E> {
        E in(Work work);
    }

    /** Makes a record. A repeat under the same key gets the first outcome; it is looked for only when refused. */
    public <E extends Aggregate<?, ?>> Outcome<E> create(Class<E> type, Deed<E> deed) {
        try {
            return run(type, null, 201, work -> work.add(deed.in(work)));
        } catch (Refused refused) {
            Outcome<E> earlier = replay(type);
            if (earlier != null) {
                return earlier;
            }
            throw refused;
        }
    }

    /** Takes a step on a record: 404 and 403 first, then what the step refuses, in the order of security.md. */
    public <E extends Aggregate<?, ?>> Outcome<E> step(Class<E> type, UUID id, BiConsumer<E, Work> change) {
        try {
            return run(type, request.idempotencyKey(), 200, work -> {
                E record = work.load(type, id);
                permissions.demand(work.caller(), operation.id());
                apply(record, work, change);
                return record;
            });
        } catch (Refused refused) {
            Outcome<E> earlier = refused.leading().refusal() == KitRefusal.CHANGED_MEANWHILE ? replay(type) : null;
            if (earlier != null) {
                return earlier;
            }
            throw refused;
        }
    }

    /** Several records in one transaction; whoever calls keeps the rules of each. */
    public <T> T together(Function<Work, T> deed) {
        Caller caller = identity.caller();
        return together(caller, oversight.of(caller), Origin.of(request), deed);
    }

    /** What the installation itself does without being asked, under an account of its own. */
    public <T> T unasked(String account, OrgCode org, String reason, Function<Work, T> deed) {
        Caller system = new Caller(account, null, org, Set.of(), Set.of());
        return together(system, Oversight.EVERYTHING, new Origin(null, reason), deed);
    }

    /**
     * Stores what came from somebody whom nothing may betray: the rows alone, no command, no journal and no event, so that no
     * table tells when it came (security.md, "Confidentiality of a reporter"). A new record begins with version 0: version 1
     * is the first step that an official takes with it.
     */
    public <T> T untold(String account, OrgCode org, Function<Work, T> deed) {
        Caller nobody = new Caller(account, null, org, Set.of(), Set.of());
        try (Transaction transaction =
                Transaction.begin(dataSource, sessions, Scope.of(nobody, Oversight.EVERYTHING))) {
            Work work = new Work(transaction, nobody, moment(nobody), this);
            T result = deed.apply(work);
            work.writeUntold();
            transaction.commit();
            return result;
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }

    /** The same as {@link #together} up to every refusal, but nothing stays. */
    public <T> T rehearse(Function<Work, T> deed) {
        Caller caller = identity.caller();
        try (Transaction transaction = begin(caller)) {
            Work work = new Work(transaction, caller, moment(caller), this);
            T result = deed.apply(work);
            work.write(null, Origin.of(request));
            return result;
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }

    private <T> T together(Caller caller, Set<String> wide, Origin origin, Function<Work, T> deed) {
        try (Transaction transaction = Transaction.begin(dataSource, sessions, Scope.of(caller, wide))) {
            Work work = new Work(transaction, caller, moment(caller), this);
            T result = deed.apply(work);
            work.finish(null, origin);
            bell.ring();
            return result;
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }

    /** The step's own refusals of 422 and below come before a missing or stale version, its conflicts after it. */
    private <E extends Aggregate<?, ?>> void apply(E record, Work work, BiConsumer<E, Work> change) {
        Long seen = request.ifMatch();
        long present = record.version;
        Refused found = null;
        try {
            change.accept(record, work);
            record.end();
        } catch (Refused refused) {
            found = refused;
        }
        boolean first = found != null && found.comesBefore(KitRefusal.IF_MATCH_REQUIRED.status());
        if (seen == null && !first) {
            throw new Refused(KitRefusal.IF_MATCH_REQUIRED);
        }
        if (seen != null && seen != present && !first) {
            throw new Refused(KitRefusal.STALE, present);
        }
        if (found != null) {
            throw found;
        }
    }

    private <E extends Aggregate<?, ?>> Outcome<E> run(
            Class<E> type, @Nullable String lookUp, int status, Deed<E> deed) {
        Caller caller = identity.caller();
        String sent = request.idempotencyKey();
        try (Transaction transaction = begin(caller)) {
            Work work = new Work(transaction, caller, moment(caller), this);
            CommandRow earlier =
                    lookUp == null ? null : CommandRow.find(transaction.connection(), caller.subject(), lookUp);
            if (earlier != null) {
                return replayed(type, work, earlier);
            }
            E record = deed.in(work);
            CommandRow command = sent == null ? null : row(caller, sent, type, record, status);
            if (work.finish(command, Origin.of(request))) {
                bell.ring();
                return new Outcome<>(record, status, false, record.version);
            }
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
        return taken(type);
    }

    private <E extends Aggregate<?, ?>> CommandRow row(
            Caller caller, String sent, Class<E> type, E record, int status) {
        long version = status == 201 ? record.version : record.version + 1;
        return new CommandRow(caller.subject(), sent, digest(), status, kindOf(type), record.id, version);
    }

    /** The key was used by a request that committed while this one ran. */
    private <E extends Aggregate<?, ?>> Outcome<E> taken(Class<E> type) {
        Outcome<E> earlier = replay(type);
        if (earlier == null) {
            throw new Refused(KitRefusal.UNAVAILABLE);
        }
        return earlier;
    }

    private <E extends Aggregate<?, ?>> @Nullable Outcome<E> replay(Class<E> type) {
        String sent = request.idempotencyKey();
        if (sent == null) {
            return null;
        }
        Caller caller = identity.caller();
        try (Transaction transaction = begin(caller)) {
            CommandRow earlier = CommandRow.find(transaction.connection(), caller.subject(), sent);
            return earlier == null
                    ? null
                    : replayed(type, new Work(transaction, caller, moment(caller), this), earlier);
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }

    private <E extends Aggregate<?, ?>> Outcome<E> replayed(Class<E> type, Work work, CommandRow earlier) {
        earlier.demandSame(digest());
        UUID id = earlier.recordId();
        if (id == null) {
            throw new Refused(KitRefusal.NOT_FOUND);
        }
        return new Outcome<>(work.load(type, id), earlier.status(), true, earlier.version());
    }

    byte[] digest() {
        return HmacSha256.of(key.derive("idempotency"), request.digested());
    }

    Transaction begin() throws SQLException {
        return begin(identity.caller());
    }

    Work work(Transaction transaction) {
        Caller caller = identity.caller();
        return new Work(transaction, caller, moment(caller), this);
    }

    void committed() {
        bell.ring();
    }

    private Transaction begin(Caller caller) throws SQLException {
        return Transaction.begin(dataSource, sessions, Scope.of(caller, oversight.of(caller)));
    }

    private Moment moment(Caller caller) {
        return new Moment(businessDate.today(), caller.subject(), caller.personId());
    }

    RowStatement row(Aggregate<?, ?> record) {
        return fields.row(record.getClass());
    }

    Fields fields() {
        return fields;
    }

    Secrets secrets(Transaction transaction) {
        return new Secrets(transaction, dataKeys, fields);
    }

    PersonRef refer(UUID personId) {
        return key.refer(personId);
    }

    void follow(Aggregate<?, ?> record, Work work) {
        consequences.forEach(consequence -> consequence.of(record, work));
    }

    String topic() {
        return "qingfeng." + context.context() + ".v1";
    }

    String kindOf(Aggregate<?, ?> record) {
        return kindOf(record.getClass());
    }

    static String kindOf(Class<?> type) {
        RecordKind kind = type.getAnnotation(RecordKind.class);
        if (kind == null) {
            throw new IllegalStateException(type.getName() + " has no @RecordKind");
        }
        return kind.value();
    }

    String typeOf(Aggregate<?, ?> record) {
        return "qingfeng." + context.context() + '.' + kindOf(record) + '.'
                + record.performed().past() + ".v1";
    }
}
