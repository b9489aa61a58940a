package org.qingfeng.casework.cases;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.access.CaseworkRecord;
import org.qingfeng.casework.rules.Discipline;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.casework.sanction.CaseWeight;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.person.Rank;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.protection.Protected;

/** What a case's row holds. Who it is about, who works on it and all that was written down are protected. */
@MappedSuperclass
abstract class CaseFields extends CaseworkRecord<CaseState, CaseVerb> {
    public @Nullable String number;

    @Column(name = "clue_id")
    public @Nullable UUID clueId;

    @Column(name = "carried_over_from")
    public @Nullable Integer carriedOverFrom;

    public @Nullable Protected subject;
    public @Nullable Protected basis;
    public @Nullable Protected distinctions;
    public @Nullable Protected team;
    public @Nullable Protected minutes;

    /** The subject as events refer to him; null once erased. */
    @Column(name = "person_ref")
    public @Nullable String personRef;

    @Enumerated(EnumType.STRING)
    public Rank rank;

    @Column(name = "party_member")
    public boolean partyMember;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Filing> filings = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Discipline> disciplines = List.of();

    @Enumerated(EnumType.STRING)
    @Column(name = "eight_rules_category")
    public @Nullable EightRules eightRulesCategory;

    @Enumerated(EnumType.STRING)
    public CaseWeight weight;

    @Column(name = "proposed_on")
    public LocalDate proposedOn;

    /** The earliest filing. */
    @Column(name = "filed_on")
    public @Nullable LocalDate filedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<CaseExtension> extensions = List.of();

    /** What the person was told is considered, at the last meeting. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<CaseSteps.Shown> shown = List.of();

    @Column(name = "county_reviews")
    public int countyReviews;

    @Column(name = "branch_met_on")
    public @Nullable LocalDate branchMetOn;

    @Enumerated(EnumType.STRING)
    public @Nullable CaseOutcome outcome;

    /** The first-form measure that goes with an exemption. */
    public @Nullable String measure;

    /** Whether the person had been convicted before, so that an expulsion is of the fourth form. */
    @Column(name = "after_conviction")
    public boolean afterConviction;

    /** 结案时间. */
    @Column(name = "concluded_on")
    public @Nullable LocalDate concludedOn;

    @Column(name = "announced_on")
    public @Nullable LocalDate announcedOn;

    @Column(name = "executed_on")
    public @Nullable LocalDate executedOn;

    @Column(name = "execution_reported_on")
    public @Nullable LocalDate executionReportedOn;

    /** Whether a sanction takes post or pay, so that the execution has a term of its own. */
    @Column(name = "changes_post")
    public boolean changesPost;

    /** For Hibernate. */
    protected CaseFields() {}

    @SuppressWarnings("NullAway.Init") // entered by the subclass, with its checks
    CaseFields(NewCase form, LocalDate on, Moment moment) {
        super(form.subject().orgCode(), CaseState.PROPOSED, CaseVerb.PROPOSE, on, moment);
        this.proposedOn = on;
    }

    /** Whether what is protected can be read now: in a step, and for a journaled reading. */
    boolean isOpen() {
        return person() != null;
    }

    /** The person concerned, where the record is open. */
    public @Nullable PersonSnapshot person() {
        return subject == null ? null : subject.as(PersonSnapshot.class);
    }

    void concern(PersonSnapshot person) {
        subject = Protected.of(person);
        recuse(List.of(Objects.requireNonNull(person.personId())));
        rank = person.rank();
        partyMember = person.partyMember();
    }

    /** What it is based on, and the three distinctions. */
    void ground(String text, @Nullable Distinctions three) {
        basis = Protected.of(text);
        distinctions = three == null ? null : Protected.of(three);
    }

    @Nullable
    String basis() {
        return basis == null ? null : basis.text();
    }

    @Nullable
    Distinctions distinctions() {
        return distinctions == null ? null : distinctions.as(Distinctions.class);
    }

    Team team() {
        Team stored = team == null ? null : team.as(Team.class);
        return stored == null ? Team.keptBy(List.of()) : stored;
    }

    List<Minute> minutes() {
        Minute.Book stored = minutes == null ? null : minutes.as(Minute.Book.class);
        return stored == null ? List.of() : stored.entries();
    }

    /** Who works on it now; the case is given to them, and to nobody else. */
    void man(Team now) {
        team = Protected.of(now);
        give(now.all());
    }

    void write(CaseVerb step, LocalDate on, @Nullable String text) {
        write(step, on, List.of(), text, List.of());
    }

    void write(CaseVerb step, LocalDate on, List<UUID> persons, @Nullable String text, List<Minute.Defence> defences) {
        Minute one = new Minute(step, on, moment().person(), persons, text, defences);
        minutes = Protected.of(new Minute.Book(minutes()).with(one));
    }

    UUID actor() {
        return Objects.requireNonNull(moment().person(), "casework is asked by persons only");
    }

    /** A step that leaves the case where it is may not be dated before it came there. */
    void notBeforeLastState(LocalDate on) {
        LocalDate last = stateHistory.get(stateHistory.size() - 1).on();
        refuseIf(on.isBefore(last), "on", KitRefusal.DATE_BEFORE_STEP, last);
    }

    static <T> List<T> with(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }
}
