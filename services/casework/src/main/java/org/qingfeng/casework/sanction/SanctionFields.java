package org.qingfeng.casework.sanction;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.access.CaseworkRecord;
import org.qingfeng.casework.rules.Discipline;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.person.Rank;
import org.qingfeng.kit.protection.Protected;

/** What a sanction's row holds; whom it is about is protected. */
@MappedSuperclass
abstract class SanctionFields extends CaseworkRecord<SanctionState, SanctionVerb> {
    @Column(name = "case_id")
    public UUID caseId;

    @Column(name = "clue_id")
    public @Nullable UUID clueId;

    public @Nullable Protected subject;

    /** Why it was changed, quashed, corrected or voided, or how rights were restored, the last time. */
    public @Nullable Protected note;

    /** The person as events refer to him, by which his sanctions are found; null once erased. */
    @Column(name = "person_ref")
    public @Nullable String personRef;

    @Enumerated(EnumType.STRING)
    public Rank rank;

    @Column(name = "party_member")
    public boolean partyMember;

    @Enumerated(EnumType.STRING)
    public Family family;

    @Enumerated(EnumType.STRING)
    public SanctionKind kind;

    @Column(name = "deciding_org_code")
    public String decidingOrgCode;

    @Column(name = "document_number")
    public @Nullable String documentNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Discipline> disciplines = List.of();

    @Enumerated(EnumType.STRING)
    @Column(name = "eight_rules_category")
    public @Nullable EightRules eightRulesCategory;

    @Column(name = "decided_on")
    public LocalDate decidedOn;

    @Column(name = "effective_on")
    public LocalDate effectiveOn;

    @Column(name = "delivered_on")
    public @Nullable LocalDate deliveredOn;

    /** First day free of it. */
    @Column(name = "restriction_ends_on")
    public @Nullable LocalDate restrictionEndsOn;

    @Column(name = "probation_ends_on")
    public @Nullable LocalDate probationEndsOn;

    @Column(name = "probation_extended")
    public boolean probationExtended;

    /** Of the period, where several acts have one set for all; else the rule says. */
    public @Nullable Integer months;

    @Column(name = "instead_of_removal")
    public boolean insteadOfRemoval;

    public @Nullable UUID replaces;

    @Column(name = "replaced_by")
    public @Nullable UUID replacedBy;

    @Column(name = "ended_on")
    public @Nullable LocalDate endedOn;

    /** For Hibernate. */
    protected SanctionFields() {}

    @SuppressWarnings("NullAway.Init") // entered by the subclass
    SanctionFields(OrgCode org, SanctionState first, LocalDate decidedOn, Moment moment) {
        super(org, first, SanctionVerb.MAKE, decidedOn, moment);
    }

    void concern(PersonSnapshot person, String ref) {
        subject = Protected.of(person);
        personRef = ref;
        rank = person.rank();
        partyMember = person.partyMember();
    }

    /** The person, where the record is open. */
    public @Nullable PersonSnapshot person() {
        return subject == null ? null : subject.as(PersonSnapshot.class);
    }

    OrgCode decidingOrg() {
        return OrgCode.of(decidingOrgCode);
    }
}
