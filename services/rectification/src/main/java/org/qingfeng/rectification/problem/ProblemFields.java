package org.qingfeng.rectification.problem;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.rectification.ProblemEvent;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.rectification.proceeding.Drafted;
import org.qingfeng.rectification.rule.Rule;

/** What a problem's row holds; what may happen to it is said in {@link Problem}. */
@MappedSuperclass
abstract class ProblemFields extends Aggregate<ProblemState, ProblemVerb> {
    public @Nullable String number;

    @Column(name = "campaign_id")
    public @Nullable UUID campaignId;

    public String title;
    public String description;

    @Enumerated(EnumType.STRING)
    public Category category;

    @Enumerated(EnumType.STRING)
    public Source source;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Cause> causes = List.of();

    @Enumerated(EnumType.STRING)
    @Column(name = "rectification_kind")
    public RectificationKind rectificationKind;

    public @Nullable String goal;

    @Column(name = "lead_org_code")
    public @Nullable String leadOrgCode;

    @Column(name = "responsible_leader")
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable PersonSnapshot responsibleLeader;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable PersonSnapshot owner;

    @Column(name = "found_on")
    public LocalDate foundOn;

    @Column(name = "confirmed_on")
    public @Nullable LocalDate confirmedOn;

    /** The confirmation, or the last relapse: from when the present term runs. */
    @Column(name = "opened_on")
    public @Nullable LocalDate openedOn;

    @Column(name = "due_on")
    public @Nullable LocalDate dueOn;

    @Column(name = "closed_on")
    public @Nullable LocalDate closedOn;

    @Column(name = "merged_into")
    public @Nullable UUID mergedInto;

    public @Nullable String remark;

    /** Why it was returned, rejected, corrected or voided, the last time. */
    public @Nullable String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Measure> measures = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<ProblemEvent.Stay> stays = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Extension> extensions = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Closing> closings = List.of();

    @Column(name = "look_backs")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<LookBack> lookBacks = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Evidence> evidence = List.of();

    @Column(name = "merged_from")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<UUID> mergedFrom = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public ProblemEvent.@Nullable Origin origin;

    /** Measures that are approved and not finished; kept for lists. */
    @Column(name = "open_measures")
    public int openMeasures;

    /** The earliest due date of those. */
    @Column(name = "next_measure_due")
    public @Nullable LocalDate nextMeasureDue;

    /** Organizations that carry out measures. */
    @Column(name = "owner_codes")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] ownerCodes = {};

    /** 建立制度: no field of its own, the rules name their problems; looked up for the ledger. */
    @Transient
    public List<Rule> rules = List.of();

    /** For Hibernate. */
    protected ProblemFields() {}

    /** It is a draft from the day on which it was found. */
    @SuppressWarnings("NullAway.Init") // entered by the subclass, with its checks
    ProblemFields(NewProblem form, Moment moment) {
        super(form.orgCode(), ProblemState.DRAFT, ProblemVerb.DRAFT, Drafted.by(form.foundOn(), moment), moment);
    }

    NewProblem form() {
        return new NewProblem(
                campaignId,
                org(),
                title,
                description,
                category,
                source,
                causes,
                rectificationKind,
                goal,
                leadOrgCode == null ? null : OrgCode.of(leadOrgCode),
                responsibleLeader,
                owner,
                foundOn,
                dueOn,
                remark);
    }

    void fill(NewProblem form) {
        orgCode = form.orgCode().value();
        campaignId = form.campaignId();
        title = form.title();
        description = form.description();
        category = form.category();
        source = form.source();
        causes = form.causes();
        rectificationKind = form.rectificationKind();
        goal = form.goal();
        leadOrgCode = form.leadOrgCode() == null ? null : form.leadOrgCode().value();
        responsibleLeader = form.responsibleLeader() == null
                ? null
                : form.responsibleLeader().identified();
        owner = form.owner() == null ? null : form.owner().identified();
        foundOn = form.foundOn();
        dueOn = form.dueOn();
        remark = form.remark();
    }
}
