package org.qingfeng.rectification.problem;

import static org.qingfeng.rectification.proceeding.RectificationRefusal.*;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.rectification.ProblemEvent;
import org.qingfeng.kit.directorycopy.KnownPerson;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.Proposer;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** 问题: found, confirmed, planned, rectified, accepted by another, looked back at (domain C1). */
@Entity
@Table(name = "problem")
@RecordKind("problem")
class Problem extends ProblemFields {
    private static final int IMMEDIATE_DAYS = 30;

    /** For Hibernate. */
    protected Problem() {}

    Problem(NewProblem form, Moment moment) {
        super(form, moment);
        enter(form);
    }

    void change(NewProblem form) {
        to(ProblemVerb.CHANGE);
        enter(form);
        stateHistory = CorrectionOrder.redated(stateHistory, ProblemState.DRAFT, foundOn, true);
    }

    /** 领导小组审定: by another than who found it. */
    void confirm(LocalDate on, String newNumber) {
        to(ProblemVerb.CONFIRM, on);
        byAnother();
        number = newNumber;
        confirmedOn = on;
        openedOn = on;
        stays = Stays.opened(stays, on, dueOn, null);
    }

    void reject(LocalDate on, String why) {
        to(ProblemVerb.REJECT, on);
        byAnother();
        reason = why;
        because(why);
    }

    /** 同一根源的问题合并, so that it counts once. */
    void merge(Problem master, LocalDate on, @Nullable String why) {
        to(ProblemVerb.MERGE, on);
        byAnother();
        mergedInto = master.id;
        reason = why;
        if (why != null) {
            because(why);
        }
        master.absorb(id);
    }

    private void absorb(UUID merged) {
        to(ProblemVerb.ABSORB);
        mergedFrom = Stream.concat(mergedFrom.stream(), Stream.of(merged)).toList();
    }

    /** 整改方案: a measure at least, each with owner and due date. */
    void approvePlan(PlanApproval approval, LocalDate on) {
        to(ProblemVerb.APPROVE_PLAN, on);
        byAnother();
        dueOn = planDue(approval, on);
        refuseIf(dueOn == null, PLAN_WITHOUT_DUE_DATE);
        refuseIf(dueOn != null && dueOn.isBefore(on), "dueOn", DUE_BEFORE_START, on);
        List<Measure> drafts =
                measures.stream().filter(m -> m.state == MeasureState.DRAFT).toList();
        refuseIf(drafts.isEmpty(), PLAN_WITHOUT_MEASURES);
        refuseIncomplete(drafts);
        for (Measure draft : drafts) {
            draft.to(ProblemVerb.APPROVE_MEASURE, on);
            draft.approvedOn = on;
        }
        stays = Stays.due(stays, dueOn);
        recount();
    }

    /** 立行立改 is closed within 30 days, unless the plan says earlier. */
    private @Nullable LocalDate planDue(PlanApproval approval, LocalDate on) {
        LocalDate planned = approval.dueOn() == null ? dueOn : approval.dueOn();
        boolean immediate = rectificationKind == RectificationKind.IMMEDIATE;
        return planned == null && immediate ? on.plusDays(IMMEDIATE_DAYS) : planned;
    }

    void extend(ExtensionRequest request, LocalDate on) {
        to(ProblemVerb.EXTEND, on);
        notBeforeLastState(on);
        refuseIf(extensions.stream().anyMatch(Extension::isPending), EXTENSION_PENDING);
        refuseIf(!isLater(request.dueOn()), "dueOn", EXTENSION_NOT_LATER, String.valueOf(dueOn));
        extensions = with(extensions, Extension.asked(request, on, Proposer.of(moment())));
    }

    void decideExtension(ExtensionDecision decision, LocalDate on) {
        to(ProblemVerb.DECIDE_EXTENSION, on);
        Extension pending = extensions.isEmpty() ? null : extensions.get(extensions.size() - 1);
        if (pending == null || !pending.isPending()) {
            throw new Refused(NO_EXTENSION_PENDING);
        }
        refuseIf(pending.askedBy().acts(moment()), PROPOSER_CANNOT_CONFIRM);
        refuseIf(on.isBefore(pending.askedOn()), "on", KitRefusal.DATE_BEFORE_STEP, pending.askedOn());
        Extension decided = pending.decided(decision, on);
        LocalDate granted = decided.grantedDueOn();
        refuseIf(granted != null && !isLater(granted), "dueOn", EXTENSION_NOT_LATER, String.valueOf(dueOn));
        extensions = with(extensions.subList(0, extensions.size() - 1), decided);
        if (granted != null) {
            dueOn = granted;
            stays = Stays.due(stays, granted);
        }
    }

    private boolean isLater(LocalDate due) {
        return dueOn == null || due.isAfter(dueOn);
    }

    /** 申请验收: every measure done and with evidence; after a relapse something new must have been done. */
    void submit(LocalDate on) {
        to(ProblemVerb.SUBMIT, on);
        List<Measure> kept = kept();
        refuseIf(kept.isEmpty(), PLAN_WITHOUT_MEASURES);
        List<Measure> undone = kept.stream().filter(m -> !m.state.isFinished()).toList();
        refuseIf(!undone.isEmpty(), "measures", MEASURES_NOT_DONE, names(undone));
        List<Measure> unproved =
                kept.stream().filter(m -> m.state.isFinished() && !m.isProved()).toList();
        refuseIf(!unproved.isEmpty(), "measures", MEASURES_WITHOUT_EVIDENCE, names(unproved));
        refuseIf(
                stays.size() > 1 && kept.stream().noneMatch(m -> m.stay == stays.size()),
                "measures",
                NOTHING_NEW_SINCE_RELAPSE);
        LocalDate lastDone = kept.stream()
                .map(m -> m.doneOn)
                .filter(d -> d != null)
                .max(LocalDate::compareTo)
                .orElse(on);
        refuseIf(on.isBefore(lastDone), "on", KitRefusal.DATE_BEFORE_STEP, lastDone);
    }

    /** 验收销号: by another than the responsible, with all three checks answered. */
    void accept(Acceptance acceptance, LocalDate on, UUID acceptor, KnownPerson.@Nullable Post held) {
        to(ProblemVerb.ACCEPT, on);
        refuseIf(acceptance.acceptor() != null && !acceptance.acceptor().is(acceptor), "acceptor", ACCEPTOR_IS_ANOTHER);
        refuseIf(isResponsible(acceptor), ACCEPTOR_IS_RESPONSIBLE);
        refuseIf(!acceptance.checks().all(), "checks", THREE_CHECKS_MISSING);
        refuseIf(!acceptance.namesWhomOrWhyNot(), "handled", NOBODY_HANDLED);
        for (Acceptance.Handled handled : acceptance.handled()) {
            refuseIf(handled.handledOn().isAfter(on), "handled", KitRefusal.DATE_IN_FUTURE, on);
        }
        closings = with(closings, Closing.of(acceptance, on, acceptor, held));
        closedOn = on;
        stays = Stays.closed(stays, on);
    }

    void giveBack(LocalDate on, String why, UUID acceptor) {
        to(ProblemVerb.RETURN, on);
        refuseIf(isResponsible(acceptor), ACCEPTOR_IS_RESPONSIBLE);
        reason = why;
        because(why);
    }

    /** 回头看: a relapse opens it again with a new due date. */
    void lookBack(LookBack look, LocalDate on, UUID by) {
        boolean relapsed = look.result() == LookBackResult.RELAPSED;
        to(relapsed ? ProblemVerb.RELAPSE : ProblemVerb.LOOK_BACK, on);
        notBeforeLastState(on);
        refuseIf(isResponsible(by), ACCEPTOR_IS_RESPONSIBLE);
        refuseIf(relapsed && look.dueOn() == null, "dueOn", NEW_DUE_MISSING);
        refuseIf(!relapsed && look.dueOn() != null, "dueOn", NEW_DUE_UNWANTED);
        refuseIf(look.dueOn() != null && look.dueOn().isBefore(on), "dueOn", DUE_BEFORE_START, on);
        lookBacks = with(lookBacks, look.on(on));
        if (relapsed) {
            openedOn = on;
            dueOn = look.dueOn();
            closedOn = null;
            stays = Stays.opened(stays, on, dueOn, on);
        }
    }

    void correct(CorrectedProblem corrected, String why) {
        to(ProblemVerb.CORRECT);
        byAnother();
        refuse(new CorrectionOrder(this, corrected, today()).violations());
        boolean due = !Objects.equals(corrected.dueOn(), dueOn);
        fill(corrected.entered());
        stateHistory = CorrectionOrder.redated(stateHistory, ProblemState.DRAFT, foundOn, true);
        reason = why;
        because(why);
        if (due) {
            stays = Stays.due(stays, dueOn);
        }
        if (corrected.confirmedOn() != null
                && confirmedOn != null
                && !corrected.confirmedOn().equals(confirmedOn)) {
            openedOn = stays.size() == 1 ? corrected.confirmedOn() : openedOn;
            confirmedOn = corrected.confirmedOn();
            stays = Stays.confirmed(stays, corrected.confirmedOn());
            stateHistory = CorrectionOrder.redated(stateHistory, ProblemState.CONFIRMED, corrected.confirmedOn(), true);
        }
        if (corrected.closedOn() != null
                && closedOn != null
                && !corrected.closedOn().equals(closedOn)) {
            closedOn = corrected.closedOn();
            stays = Stays.closed(stays, closedOn);
            closings = with(
                    closings.subList(0, closings.size() - 1),
                    closings.get(closings.size() - 1).on(corrected.closedOn()));
            stateHistory = CorrectionOrder.redated(stateHistory, ProblemState.CLOSED, corrected.closedOn(), false);
        }
    }

    /** 作废: entered by mistake. */
    void annul(String why) {
        to(ProblemVerb.VOID);
        byAnother();
        reason = why;
        because(why);
    }

    /** 佐证材料 of one of its measures, or of the problem as a whole. */
    void prove(@Nullable Measure measure, Evidence one) {
        to(ProblemVerb.ATTACH);
        if (measure == null) {
            evidence = with(evidence, one);
        } else {
            measure.prove(one);
        }
    }

    Measure addMeasure(NewMeasure form) {
        to(ProblemVerb.ADD_MEASURE);
        Measure measure = new Measure(form, lastStateOn(), stays.size(), moment());
        refuseIf(startsAfterDue(form), "dueOn", DUE_BEFORE_START, String.valueOf(form.startsOn()));
        measures = with(measures, measure);
        recount();
        return measure;
    }

    void changeMeasure(UUID measureId, NewMeasure form) {
        measure(measureId, ProblemVerb.CHANGE_MEASURE, today(), m -> {
            m.to(ProblemVerb.CHANGE_MEASURE, m.lastOn);
            m.fill(form);
        });
        refuseIf(startsAfterDue(form), "dueOn", DUE_BEFORE_START, String.valueOf(form.startsOn()));
    }

    /** 更正措施: its dates leave their old place in the statistics and enter the new one. */
    void correctMeasure(UUID measureId, CorrectedMeasure corrected, String why) {
        Measure measure = part(measureId);
        refuse(new MeasureCorrection(this, measure, corrected, today()).violations());
        measure(measureId, ProblemVerb.CORRECT_MEASURE, today(), m -> {
            m.to(ProblemVerb.CORRECT_MEASURE, m.lastOn);
            m.correct(corrected);
        });
        refuseIf(measure.proposer.acts(moment()), PROPOSER_CANNOT_CONFIRM);
        reason = why;
        because(why);
    }

    void approveMeasure(UUID measureId, LocalDate on) {
        Measure measure = measure(measureId, ProblemVerb.APPROVE_MEASURE, on, m -> {
            m.to(ProblemVerb.APPROVE_MEASURE, on);
            m.approvedOn = on;
        });
        refuseIf(measure.proposer.acts(moment()), PROPOSER_CANNOT_CONFIRM);
        refuseIncomplete(List.of(measure));
    }

    void verifyMeasure(UUID measureId, LocalDate on, UUID by) {
        Measure measure = measure(measureId, ProblemVerb.VERIFY_MEASURE, on, m -> {
            m.to(ProblemVerb.VERIFY_MEASURE, on);
            m.verifiedOn = on;
            m.verifiedBy = by;
        });
        refuseIf(!measure.isProved(), "measures", MEASURES_WITHOUT_EVIDENCE, names(List.of(measure)));
        refuseIf(measure.owner != null && measure.owner.is(by), ACCEPTOR_IS_RESPONSIBLE);
    }

    void makeLongTerm(UUID measureId, UUID ruleId, LocalDate on) {
        measure(measureId, ProblemVerb.MAKE_LONG_TERM_MEASURE, on, m -> {
            m.to(ProblemVerb.MAKE_LONG_TERM_MEASURE, on);
            m.ruleId = ruleId;
            m.doneOn = m.doneOn == null ? on : m.doneOn;
        });
    }

    /** A step on one of its measures: the problem's table first, then the measure's. */
    Measure measure(UUID measureId, ProblemVerb verb, LocalDate on, Consumer<Measure> change) {
        Measure measure = part(measureId);
        to(verb, on);
        change.accept(measure);
        recount();
        return measure;
    }

    /** @throws Refused 404 if it has no such measure */
    Measure part(UUID measureId) {
        return measures.stream()
                .filter(m -> m.id.equals(measureId))
                .findFirst()
                .orElseThrow(() -> new Refused(KitRefusal.NOT_FOUND));
    }

    /** 责任领导、责任人、措施责任人. */
    boolean isResponsible(UUID person) {
        return (responsibleLeader != null && responsibleLeader.is(person))
                || (owner != null && owner.is(person))
                || kept().stream().anyMatch(m -> m.owner != null && m.owner.is(person));
    }

    List<Measure> kept() {
        return measures.stream().filter(m -> m.state != MeasureState.CANCELLED).toList();
    }

    private void enter(NewProblem form) {
        refuseIf(form.foundOn().isAfter(today()), "foundOn", KitRefusal.DATE_IN_FUTURE, today());
        refuseIf(
                form.dueOn() != null && form.dueOn().isBefore(form.foundOn()),
                "dueOn",
                DUE_BEFORE_START,
                form.foundOn());
        fill(form);
    }

    private void byAnother() {
        refuseIf(new Proposer(createdBy, createdByPerson).acts(moment()), PROPOSER_CANNOT_CONFIRM);
    }

    private void notBeforeLastState(LocalDate on) {
        refuseIf(on.isBefore(lastStateOn()), "on", KitRefusal.DATE_BEFORE_STEP, lastStateOn());
    }

    private LocalDate lastStateOn() {
        return stateHistory.get(stateHistory.size() - 1).on();
    }

    private void refuseIncomplete(List<Measure> asked) {
        List<Measure> incomplete = asked.stream().filter(m -> !m.isPlanned()).toList();
        refuseIf(!incomplete.isEmpty(), "measures", MEASURE_INCOMPLETE, names(incomplete));
    }

    private static boolean startsAfterDue(NewMeasure form) {
        return form.startsOn() != null && form.dueOn() != null && form.dueOn().isBefore(form.startsOn());
    }

    private void recount() {
        List<Measure> open = measures.stream().filter(m -> m.state.isOpen()).toList();
        openMeasures = open.size();
        nextMeasureDue = open.stream()
                .map(m -> m.dueOn)
                .filter(d -> d != null)
                .min(LocalDate::compareTo)
                .orElse(null);
        ownerCodes = kept().stream()
                .filter(m -> m.ownerOrgCode != null)
                .map(m -> String.valueOf(m.ownerOrgCode))
                .distinct()
                .toArray(String[]::new);
    }

    private static String names(List<Measure> some) {
        return String.join("；", some.stream().map(m -> m.content).toList());
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }

    @Override
    protected SortedSet<String> addressees() {
        SortedSet<String> codes = new TreeSet<>(List.of(ownerCodes));
        codes.remove(orgCode);
        return codes;
    }

    @Override
    protected Transitions<ProblemState, ProblemVerb> transitions() {
        return ProblemState.TABLE;
    }

    @Override
    protected ProblemEvent event(Function<UUID, PersonRef> refer) {
        return ProblemEvents.of(this, refer);
    }
}
