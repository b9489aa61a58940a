package org.qingfeng.rectification.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.rectification.CampaignEvent;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.rectification.proceeding.Drafted;
import org.qingfeng.rectification.proceeding.RectificationRefusal;

/** 专项行动. Its organization is its host; those that take part see it by being addressed. */
@Entity
@Table(name = "campaign")
@RecordKind("campaign")
public class Campaign extends Aggregate<CampaignState, CampaignVerb> {
    /** Its own problems that nobody has closed; the campaign asks the table, so that no object here knows a problem. */
    private static final String OPEN_PROBLEMS = """
            SELECT count(*) FROM problem
             WHERE campaign_id = ? AND state IN ('CONFIRMED', 'RECTIFYING', 'PENDING_ACCEPTANCE')
            """;

    public String title;

    @Column(name = "basis_document")
    public String basisDocument;

    public int year;

    @Column(name = "starts_on")
    public LocalDate startsOn;

    @Column(name = "ends_on")
    public LocalDate endsOn;

    @Column(name = "leading_group")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<GroupMember> leadingGroup = List.of();

    @Column(name = "work_plan")
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable WorkPlan workPlan;

    @Column(name = "org_codes")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] orgCodes = {};

    @Column(name = "launched_on")
    public @Nullable LocalDate launchedOn;

    @Column(name = "concluded_on")
    public @Nullable LocalDate concludedOn;

    @Column(name = "carry_over")
    public boolean carryOver;

    /** Why it was corrected or voided, the last time. */
    public @Nullable String remark;

    /** For Hibernate. */
    protected Campaign() {}

    Campaign(NewCampaign form, Moment moment) {
        super(form.hostOrgCode(), CampaignState.DRAFT, CampaignVerb.DRAFT, Drafted.by(form.startsOn(), moment), moment);
        fill(form);
    }

    void change(NewCampaign form) {
        to(CampaignVerb.CHANGE);
        fill(form);
    }

    void launch(LocalDate on) {
        stateHistory = Drafted.noLaterThan(on, stateHistory);
        to(CampaignVerb.LAUNCH, on);
        launchedOn = on;
    }

    /** @param open its problems that are not closed */
    void conclude(Conclusion conclusion, long open) {
        LocalDate on = conclusion.on() == null ? today() : conclusion.on();
        to(CampaignVerb.CONCLUDE, on);
        refuseIf(open > 0 && !conclusion.carryOver(), RectificationRefusal.PROBLEMS_OPEN, open);
        concludedOn = on;
        carryOver = open > 0;
    }

    void correct(NewCampaign form, String reason) {
        to(CampaignVerb.CORRECT);
        fill(form);
        remark = reason;
        because(reason);
    }

    void annul(String reason) {
        to(CampaignVerb.VOID);
        remark = reason;
        because(reason);
    }

    private void fill(NewCampaign form) {
        refuseIf(
                form.endsOn().isBefore(form.startsOn()),
                "endsOn",
                RectificationRefusal.ENDS_BEFORE_START,
                form.startsOn());
        for (OrgCode org : form.orgCodes()) {
            refuseIf(
                    !form.hostOrgCode().contains(org),
                    "orgCodes",
                    RectificationRefusal.ORGANIZATION_OUTSIDE_HOST,
                    org.value());
        }
        orgCode = form.hostOrgCode().value();
        title = form.title();
        basisDocument = form.basisDocument();
        year = form.year();
        startsOn = form.startsOn();
        endsOn = form.endsOn();
        leadingGroup = form.leadingGroup();
        workPlan = form.workPlan();
        orgCodes = form.orgCodes().stream().map(OrgCode::value).distinct().toArray(String[]::new);
    }

    NewCampaign form() {
        return new NewCampaign(
                title, basisDocument, org(), year, startsOn, endsOn, leadingGroup, workPlan, organizations());
    }

    List<OrgCode> organizations() {
        return List.of(orgCodes).stream().map(OrgCode::of).toList();
    }

    long openProblems(StatelessSession session) {
        return ((Number) session.createNativeQuery(OPEN_PROBLEMS, Long.class)
                        .setParameter(1, id)
                        .getSingleResult())
                .longValue();
    }

    /** Whether problems may be confirmed into it. */
    public boolean isRunning() {
        return state() == CampaignState.RUNNING;
    }

    /** The host of a campaign, if it exists and this session may see it: all that most records need to know of theirs. */
    public static @Nullable OrgCode hostOf(StatelessSession session, UUID id) {
        String host = session.createSelectionQuery("select c.orgCode from Campaign c where c.id = ?1", String.class)
                .setParameter(1, id)
                .getSingleResultOrNull();
        return host == null ? null : OrgCode.of(host);
    }

    /** The campaign, if it exists and this session may see it. */
    public static @Nullable Campaign find(StatelessSession session, UUID id) {
        return session.get(Campaign.class, id);
    }

    @Override
    protected SortedSet<String> addressees() {
        SortedSet<String> codes = new TreeSet<>();
        for (String code : orgCodes) {
            codes.add(code + '/');
        }
        return codes;
    }

    @Override
    protected Transitions<CampaignState, CampaignVerb> transitions() {
        return CampaignState.TABLE;
    }

    @Override
    protected CampaignEvent event(Function<UUID, PersonRef> refer) {
        WorkPlan plan = workPlan;
        return new CampaignEvent(
                id,
                version,
                org(),
                state,
                title,
                basisDocument,
                year,
                startsOn,
                endsOn,
                plan == null ? null : new CampaignEvent.WorkPlan(plan.title(), plan.number(), plan.issuedOn()),
                leadingGroup.stream().map(m -> refer.apply(m.personId())).toList(),
                organizations(),
                stateHistory);
    }
}
