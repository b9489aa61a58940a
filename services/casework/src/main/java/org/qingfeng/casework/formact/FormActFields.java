package org.qingfeng.casework.formact;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.access.CaseworkRecord;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.casework.rules.Form;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.casework.FormActEvent;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.protection.Protected;

/** What the row of a use of the four forms holds; to whom it was applied is protected. */
@MappedSuperclass
abstract class FormActFields extends CaseworkRecord<FormActState, FormActVerb> {
    @Column(name = "act_on")
    public LocalDate actOn;

    @Enumerated(EnumType.STRING)
    public Form form;

    public String measure;

    @Enumerated(EnumType.STRING)
    public Responsibility responsibility;

    @Column(name = "actor_org_code")
    public String actorOrgCode;

    public @Nullable UUID leader;

    @Column(name = "leader_post")
    public @Nullable String leaderPost;

    /** Before whom an act of the organ was put, and who approved it once it is effective. */
    public @Nullable UUID approver;

    @Column(name = "case_id")
    public @Nullable UUID caseId;

    @Column(name = "clue_id")
    public @Nullable UUID clueId;

    @Column(name = "talk_id")
    public @Nullable UUID talkId;

    /** Made by its clue, case or talk, and changed with it alone; which conclusion of a clue it was, from 1. */
    @Column(name = "conclusion_number")
    public @Nullable Integer conclusionNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "eight_rules_category")
    public @Nullable EightRules eightRulesCategory;

    @Column(name = "superseded_by")
    public @Nullable UUID supersededBy;

    /** As of the day of the act, without a name. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<FormActEvent.Person> persons = List.of();

    /** The persons as events refer to them, by which a matter's acts are found. */
    @Column(name = "person_refs")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] personRefs = {};

    public @Nullable Protected subjects;
    public @Nullable Protected grounds;

    /** Why it was corrected or voided, the last time. */
    public @Nullable Protected note;

    /** @param persons to whom the act was applied */
    record Subjects(List<PersonSnapshot> persons) {}

    /** For Hibernate. */
    protected FormActFields() {}

    @SuppressWarnings("NullAway.Init") // entered by the subclass
    FormActFields(OrgCode org, FormActState first, LocalDate on, Moment moment) {
        super(org, first, FormActVerb.RECORD, on, moment);
    }

    /** To whom it was applied, who must never see it. */
    void concern(List<PersonSnapshot> applied, Function<UUID, PersonRef> refer) {
        List<PersonSnapshot> all =
                applied.stream().map(PersonSnapshot::identified).toList();
        subjects = Protected.of(new Subjects(all));
        persons = all.stream()
                .map(p -> new FormActEvent.Person(
                        refer.apply(idOf(p)), p.orgCode(), p.rank().name()))
                .toList();
        personRefs = persons.stream()
                .map(p -> Objects.requireNonNull(p.person()).value())
                .toArray(String[]::new);
        recuse(all.stream().map(FormActFields::idOf).toList());
        orgCode = all.get(0).orgCode().value();
    }

    static UUID idOf(PersonSnapshot person) {
        return Objects.requireNonNull(person.personId(), "identified before");
    }

    /** The persons, where the record is open. */
    List<PersonSnapshot> subjects() {
        Subjects stored = subjects == null ? null : subjects.as(Subjects.class);
        return stored == null ? List.of() : stored.persons();
    }

    OrgCode actorOrg() {
        return OrgCode.of(actorOrgCode);
    }

    boolean isLeaders() {
        return responsibility == Responsibility.PRINCIPAL;
    }

    boolean isMadeByItsMatter() {
        return conclusionNumber != null;
    }

    /** Of an act of the organ. */
    String personRef() {
        return personRefs[0];
    }
}
