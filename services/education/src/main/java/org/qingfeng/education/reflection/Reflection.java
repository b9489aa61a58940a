package org.qingfeng.education.reflection;

import static org.qingfeng.education.access.EducationRefusal.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.education.ReflectionEvent;
import org.qingfeng.education.access.PersonalRecord;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.journal.Unjournaled;
import org.qingfeng.kit.person.PersonSnapshot;

/** 心得体会: seen by its author and who oversees reflections. It counts when a person has accepted it. */
@Entity
@Table(name = "reflection")
@RecordKind("reflection")
public class Reflection extends PersonalRecord<ReflectionState, ReflectionVerb> {
    /** Those of the same town that could be repeated, newest first; ids ascend with time. */
    private static final String EARLIER = """
            SELECT * FROM reflection
             WHERE left(org_code, 9) = left(:org, 9) AND id < :id AND state IN ('SUBMITTED', 'ACCEPTED')
             ORDER BY id DESC LIMIT :most
            """;

    private static final String SAME_BY_AUTHOR = """
            SELECT * FROM reflection
             WHERE author_id = :author AND digest = :digest AND id <> :id AND state <> 'VOIDED' ORDER BY id LIMIT 1
            """;

    @JdbcTypeCode(SqlTypes.JSON)
    public PersonSnapshot author;

    @Column(name = "author_id")
    public UUID authorId;

    public String title;

    /** Nobody's words are kept in the journal as well. */
    @Unjournaled
    public String text;

    /** SHA-256 of the words alone: the same text has the same, however it is set. */
    public String digest;

    @Column(name = "event_id")
    public @Nullable UUID eventId;

    @Column(name = "submitted_on")
    public LocalDate submittedOn;

    @Column(name = "decided_on")
    public @Nullable LocalDate decidedOn;

    @Column(name = "duplicate_of")
    public @Nullable UUID duplicateOf;

    /** Those that a person found it to differ from. */
    @Column(name = "distinct_from")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<UUID> distinctFrom = List.of();

    public @Nullable String reason;

    /** For Hibernate. */
    protected Reflection() {}

    Reflection(NewReflection form, LocalDate on, Moment moment) {
        super(form.author().orgCode(), ReflectionState.SUBMITTED, ReflectionVerb.SUBMIT, on, moment);
        submittedOn = on;
        fill(form);
    }

    void change(NewReflection form) {
        to(ReflectionVerb.CHANGE);
        fill(form);
    }

    /** 采纳: of another than the author, who has decided on each that it is like (domain A.3 M23, G14). */
    void accept(Acceptance acceptance, LocalDate on, List<Likeness> like) {
        to(ReflectionVerb.ACCEPT, on);
        refuseIf(authorId.equals(moment().person()), PROPOSER_CANNOT_APPROVE);
        List<UUID> same = like.stream()
                .filter(Likeness::identical)
                .map(Likeness::reflectionId)
                .toList();
        refuseIf(!same.isEmpty(), IDENTICAL_TO_EARLIER, same);
        List<UUID> undecided = new ArrayList<>(like.stream()
                .filter(one -> !one.identical())
                .map(Likeness::reflectionId)
                .toList());
        undecided.removeAll(acceptance.distinctFrom());
        refuseIf(!undecided.isEmpty(), "distinctFrom", LIKENESS_UNDECIDED, undecided);
        distinctFrom = acceptance.distinctFrom();
        decidedOn = on;
        reason = acceptance.reason();
        if (acceptance.reason() != null) {
            because(acceptance.reason());
        }
    }

    void giveBack(Returning returning, LocalDate on, @Nullable Reflection repeated) {
        to(ReflectionVerb.RETURN, on);
        refuseIf(
                repeated != null && (repeated.id.compareTo(id) == 0 || repeated.submittedOn.isAfter(submittedOn)),
                "duplicateOf",
                NOT_AN_EARLIER_ONE);
        duplicateOf = returning.duplicateOf();
        decidedOn = on;
        reason = returning.reason();
        because(returning.reason());
    }

    void annul(String why) {
        to(ReflectionVerb.VOID);
        reason = why;
        because(why);
    }

    private void fill(NewReflection form) {
        PersonSnapshot who = form.author().identified();
        orgCode = who.orgCode().value();
        author = who;
        authorId = Objects.requireNonNull(who.personId());
        title = form.title();
        text = form.text();
        digest = Words.of(form.text()).digest();
        eventId = form.eventId();
        about(Stream.of(authorId));
    }

    /** Sent in twice: nothing is stored. */
    void unlessSubmitted(StatelessSession session) {
        List<Reflection> same = session.createNativeQuery(SAME_BY_AUTHOR, Reflection.class)
                .setParameter("author", authorId)
                .setParameter("digest", digest)
                .setParameter("id", id)
                .getResultList();
        refuseIf(!same.isEmpty(), "text", SUBMITTED_ALREADY, same.isEmpty() ? "" : same.get(0).submittedOn);
    }

    /** What it is compared with, as far as this session may see. */
    List<Reflection> earlier(StatelessSession session, int most) {
        return session.createNativeQuery(EARLIER, Reflection.class)
                .setParameter("org", orgCode)
                .setParameter("id", id)
                .setParameter("most", most)
                .getResultList();
    }

    NewReflection form() {
        return new NewReflection(author, title, text, eventId, submittedOn);
    }

    @Override
    protected Transitions<ReflectionState, ReflectionVerb> transitions() {
        return ReflectionState.TABLE;
    }

    @Override
    protected ReflectionEvent event(Function<UUID, PersonRef> refer) {
        return new ReflectionEvent(
                id,
                version,
                org(),
                state,
                refer.apply(authorId),
                eventId,
                submittedOn,
                decidedOn,
                duplicateOf,
                stateHistory);
    }
}
