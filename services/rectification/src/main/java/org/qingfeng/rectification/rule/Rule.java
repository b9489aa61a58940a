package org.qingfeng.rectification.rule;

import static org.qingfeng.rectification.proceeding.RectificationRefusal.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.contracts.rectification.RuleEvent;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.Proposer;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.rectification.proceeding.Drafted;

/** 制度 (建章立制): drafted, reviewed for legality and consistency, issued with a document number, revised or repealed. */
@Entity
@Table(name = "rule")
@RecordKind("rule")
public class Rule extends Aggregate<RuleState, RuleVerb> {
    /** Asked of the table, so that no object here knows a problem. */
    private static final String KNOWN_PROBLEMS = "SELECT count(*) FROM problem WHERE id = ANY (?)";

    /** Those that name one of the problems; whatever of them this session may see. */
    private static final String ANSWERING = """
            SELECT * FROM rule
             WHERE jsonb_exists_any(problem_ids, cast(? AS text[])) AND state <> 'VOIDED'
             ORDER BY issued_on, id
            """;

    public String title;

    @Column(name = "document_number")
    public @Nullable String documentNumber;

    @Enumerated(EnumType.STRING)
    public RuleKind kind;

    @Column(name = "campaign_id")
    public @Nullable UUID campaignId;

    @Column(name = "problem_ids")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<UUID> problemIds = List.of();

    @Column(name = "drafted_on")
    public @Nullable LocalDate draftedOn;

    @Column(name = "issued_on")
    public @Nullable LocalDate issuedOn;

    @Column(name = "in_force_on")
    public @Nullable LocalDate inForceOn;

    @Column(name = "ended_on")
    public @Nullable LocalDate endedOn;

    @Column(name = "replaced_by")
    public @Nullable UUID replacedBy;

    public @Nullable String remark;

    /** Why it was repealed, corrected or voided, the last time. */
    public @Nullable String reason;

    /** For Hibernate. */
    protected Rule() {}

    Rule(NewRule form, Moment moment) {
        super(form.orgCode(), RuleState.DRAFT, RuleVerb.DRAFT, moment.today(), moment);
        fill(form);
    }

    void change(NewRule form) {
        to(RuleVerb.CHANGE);
        fill(form);
    }

    /** 合法性、一致性审核: by another than who drafted it. */
    void review(LocalDate on) {
        if (draftedOn == null) {
            stateHistory = Drafted.noLaterThan(on, stateHistory);
        }
        to(RuleVerb.REVIEW, on);
        byAnother();
    }

    void issue(Issue issue, LocalDate on, String number) {
        to(RuleVerb.ISSUE, on);
        byAnother();
        inForceOn = issue.inForceOn() == null ? on : issue.inForceOn();
        refuseIf(inForceOn.isBefore(on), "inForceOn", IN_FORCE_BEFORE_ISSUE, on);
        issuedOn = on;
        documentNumber = number;
    }

    /** @param successor the issued revision, if there is one in the books */
    void revise(LocalDate on, @Nullable Rule successor) {
        to(RuleVerb.REVISE, on);
        if (successor != null) {
            refuseIf(successor.kind != RuleKind.REVISED || successor.issuedOn == null, "replacedBy", NOT_A_REVISION);
            replacedBy = successor.id;
        }
        endedOn = on;
    }

    void repeal(LocalDate on, String why) {
        to(RuleVerb.REPEAL, on);
        endedOn = on;
        reason = why;
        because(why);
    }

    void correct(CorrectedRule corrected, String why) {
        to(RuleVerb.CORRECT);
        byAnother();
        refuseIf(corrected.equals(correctable()), "changes", NOTHING_TO_CORRECT);
        fill(corrected.entered());
        redate(corrected);
        reason = why;
        because(why);
    }

    /** A file was added to it: its text, the opinion of the review. */
    void attach() {
        to(RuleVerb.ATTACH);
    }

    void annul(String why) {
        to(RuleVerb.VOID);
        byAnother();
        reason = why;
        because(why);
    }

    private void redate(CorrectedRule corrected) {
        LocalDate issued = corrected.issuedOn();
        LocalDate inForce = corrected.inForceOn();
        refuseIf((issued == null) != (issuedOn == null), "changes.issuedOn", NOT_YET_THERE);
        refuseIf((inForce == null) != (inForceOn == null), "changes.inForceOn", NOT_YET_THERE);
        if (issued == null || inForce == null || issuedOn == null) {
            return;
        }
        int at = indexOf(RuleState.ISSUED);
        LocalDate before = stateHistory.get(at - 1).on();
        refuseIf(issued.isAfter(today()), "changes.issuedOn", KitRefusal.DATE_IN_FUTURE, today());
        refuseIf(issued.isBefore(before), "changes.issuedOn", KitRefusal.DATE_BEFORE_STEP, before);
        refuseIf(inForce.isBefore(issued), "changes.inForceOn", IN_FORCE_BEFORE_ISSUE, issued);
        refuseIf(
                endedOn != null && issued.isAfter(endedOn),
                "changes.issuedOn",
                DATE_AFTER_NEXT_STEP,
                String.valueOf(endedOn));
        List<StateEntry> history = new ArrayList<>(stateHistory);
        history.set(
                at,
                new StateEntry(RuleState.ISSUED.name(), issued, history.get(at).recordedOn()));
        stateHistory = List.copyOf(history);
        issuedOn = issued;
        inForceOn = inForce;
    }

    private int indexOf(RuleState wanted) {
        for (int i = 0; i < stateHistory.size(); i++) {
            if (stateHistory.get(i).state().equals(wanted.name())) {
                return i;
            }
        }
        throw new IllegalStateException("never was " + wanted);
    }

    private void byAnother() {
        refuseIf(new Proposer(createdBy, createdByPerson).acts(moment()), PROPOSER_CANNOT_CONFIRM);
    }

    private void fill(NewRule form) {
        orgCode = form.orgCode().value();
        title = form.title();
        kind = form.kind();
        campaignId = form.campaignId();
        problemIds = form.problemIds();
        draftedOn = form.draftedOn();
        remark = form.remark();
        if (draftedOn != null) {
            redraft(draftedOn);
        }
    }

    private void redraft(LocalDate on) {
        refuseIf(on.isAfter(today()), "draftedOn", KitRefusal.DATE_IN_FUTURE, today());
        List<StateEntry> history = new ArrayList<>(stateHistory);
        history.set(0, new StateEntry(RuleState.DRAFT.name(), on, history.get(0).recordedOn()));
        stateHistory = List.copyOf(history);
    }

    NewRule form() {
        return new NewRule(title, kind, org(), campaignId, problemIds, draftedOn, remark);
    }

    CorrectedRule correctable() {
        return new CorrectedRule(title, kind, org(), campaignId, problemIds, draftedOn, remark, issuedOn, inForceOn);
    }

    /** The state as it stands on this day. */
    RuleState stateOn(LocalDate today) {
        boolean inForce = state() == RuleState.ISSUED && inForceOn != null && !today.isBefore(inForceOn);
        return inForce ? RuleState.IN_FORCE : state();
    }

    /** Whether every problem it answers exists, as far as this session may see. */
    boolean problemsAreKnown(StatelessSession session) {
        return problemIds.isEmpty()
                || session.createNativeQuery(KNOWN_PROBLEMS, Long.class)
                                .setParameter(1, problemIds.toArray(UUID[]::new))
                                .getSingleResult()
                        == problemIds.stream().distinct().count();
    }

    /** 《会议管理办法》（清河党发〔2023〕12号）, or how far it has come. */
    public String cited() {
        return "《" + title + "》（" + (documentNumber == null ? state().zh() : documentNumber) + "）";
    }

    /** The rules that arose from these problems 建立制度. */
    public static List<Rule> answering(List<UUID> problems, StatelessSession session) {
        return problems.isEmpty()
                ? List.of()
                : session.createNativeQuery(ANSWERING, Rule.class)
                        .setParameter(1, problems.stream().map(UUID::toString).toArray(String[]::new))
                        .getResultList();
    }

    /** The rule, if it exists and this session may see it. */
    public static @Nullable Rule find(StatelessSession session, UUID id) {
        return session.get(Rule.class, id);
    }

    @Override
    protected Transitions<RuleState, RuleVerb> transitions() {
        return RuleState.TABLE;
    }

    @Override
    protected RuleEvent event(Function<UUID, PersonRef> refer) {
        return new RuleEvent(
                id,
                version,
                org(),
                state,
                title,
                documentNumber,
                kind.name(),
                campaignId,
                problemIds,
                issuedOn,
                inForceOn,
                stateHistory);
    }
}
