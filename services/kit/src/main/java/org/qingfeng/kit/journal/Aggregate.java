package org.qingfeng.kit.journal;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/**
 * A record with its parts: one version, one ETag, one event. Its rules are methods of the subclass; each names its verb
 * with {@link #to}, collects what it refuses with {@link #refuseIf}, and only then changes fields.
 */
@MappedSuperclass
public abstract class Aggregate<S extends Enum<S>, V extends Enum<V> & Verb> extends PanacheEntityBase {
    @Id
    public UUID id;

    @Version
    public long version;

    @Column(name = "org_code")
    public String orgCode;

    /** To whom it is addressed beside its organization: {@code X} exactly, {@code X/} and below. */
    @Column(name = "visible_to")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] visibleTo = {};

    public String state;

    @Column(name = "state_history")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<StateEntry> stateHistory = List.of();

    @Column(name = "created_by")
    public String createdBy;

    @Column(name = "created_by_person")
    public @Nullable UUID createdByPerson;

    @Column(name = "created_at")
    public Instant createdAt;

    @Transient
    private @Nullable Moment moment;

    @Transient
    private @Nullable V performed;

    @Transient
    private @Nullable LocalDate performedOn;

    @Transient
    private @Nullable String reason;

    @Transient
    private boolean forgotten;

    @Transient
    private List<Violation> violations = new ArrayList<>();

    /** For Hibernate. */
    protected Aggregate() {}

    /** A new record in its first state, entered now. */
    protected Aggregate(OrgCode org, S first, V verb, LocalDate on, Moment moment) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.version = 1;
        this.orgCode = org.value();
        this.state = first.name();
        this.stateHistory = List.of(new StateEntry(first.name(), on, moment.today()));
        this.createdBy = moment.actor();
        this.createdByPerson = moment.person();
        this.createdAt = Instant.now();
        this.moment = moment;
        this.performed = verb;
        this.performedOn = on;
        refuseIf(on.isAfter(moment.today()), "on", KitRefusal.DATE_IN_FUTURE, moment.today());
    }

    /** What may follow what. */
    protected abstract Transitions<S, V> transitions();

    /** The whole reportable state, for those who read our topic; none for a record that nobody else is told of. */
    protected abstract @Nullable RecordEvent event(Function<UUID, PersonRef> refer);

    /** How the record is called in event types and operations. */
    public String kind() {
        return Journal.kindOf(getClass());
    }

    /** Every verb there is for such a record. */
    public List<V> verbs() {
        return transitions().verbs();
    }

    /** Whether the table has a row for the verb from here. */
    public boolean allows(Verb verb) {
        return transitions().allowed(state()).contains(verb);
    }

    /**
     * Whether the record itself says that it may be seen, beside what row-level security says; organization and addressees
     * are the database's alone, a context that gives its records to persons says it here a second time.
     */
    protected boolean isVisibleIn(Scope scope) {
        return true;
    }

    public S state() {
        return transitions().parse(state);
    }

    public OrgCode org() {
        return OrgCode.of(orgCode);
    }

    /** Takes the step now, or refuses it at once where the table has no row. */
    protected void to(V verb) {
        to(verb, today());
    }

    /** Takes the step on its business date: not in the future, not before the step it follows. */
    protected void to(V verb, LocalDate on) {
        S next = transitions().next(state(), verb);
        if (next == null) {
            throw new Refused(KitRefusal.TRANSITION_NOT_ALLOWED, state)
                    .with("state", state)
                    .with(
                            "allowed",
                            transitions().allowed(state()).stream()
                                    .map(Verb::path)
                                    .toList());
        }
        refuseIf(on.isAfter(today()), "on", KitRefusal.DATE_IN_FUTURE, today());
        performed = verb;
        performedOn = on;
        if (next != state()) {
            LocalDate before = stateHistory.get(stateHistory.size() - 1).on();
            refuseIf(on.isBefore(before), "on", KitRefusal.DATE_BEFORE_STEP, before);
            List<StateEntry> entries = new ArrayList<>(stateHistory);
            entries.add(new StateEntry(next.name(), on, today()));
            stateHistory = List.copyOf(entries);
            state = next.name();
        }
    }

    /** Why the step is taken, for the journal; comes before the reason in the request's header. */
    public void because(String why) {
        reason = why;
    }

    /**
     * Erases what the record protects: with this version its protected fields are empty and its key is gone, so that what
     * earlier versions hold of them, in the journal too, can never be read again.
     */
    protected void forget() {
        forgotten = true;
    }

    /** Collects a reason; all of them are answered together when the step's method has run. */
    protected void refuseIf(boolean wrong, Refusal refusal, Object... arguments) {
        if (wrong) {
            violations.add(Violation.of(refusal, arguments));
        }
    }

    /** Collects a reason that concerns one field. */
    protected void refuseIf(boolean wrong, String field, Refusal refusal, Object... arguments) {
        if (wrong) {
            violations.add(Violation.at(field, refusal, arguments));
        }
    }

    /** Collects reasons found by a rule of its own class. */
    public void refuse(List<Violation> found) {
        violations.addAll(found);
    }

    protected LocalDate today() {
        return moment().today();
    }

    protected Moment moment() {
        if (moment == null) {
            throw new IllegalStateException("a step is only taken inside Journal");
        }
        return moment;
    }

    /** Whom the record is addressed to, from its parts; called after every step. */
    protected SortedSet<String> addressees() {
        return new TreeSet<>();
    }

    void begin(Moment now) {
        moment = now;
    }

    /** @throws Refused with every reason collected */
    void end() {
        if (!violations.isEmpty()) {
            throw new Refused(violations);
        }
        visibleTo = addressees().toArray(new String[0]);
    }

    boolean isRefused() {
        return !violations.isEmpty();
    }

    @Nullable
    String reason() {
        return reason;
    }

    boolean isForgotten() {
        return forgotten;
    }

    boolean hasPerformed() {
        return performed != null;
    }

    V performed() {
        if (performed == null) {
            throw new IllegalStateException("the step named no verb");
        }
        return performed;
    }

    LocalDate performedOn() {
        return performedOn == null ? today() : performedOn;
    }
}
