package org.qingfeng.rectification.problem;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.rectification.ProblemEvent;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.Proposer;
import org.qingfeng.kit.journal.Verb;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;
import org.qingfeng.rectification.proceeding.RectificationRefusal;

/** 整改措施: a part of its problem, stored in the problem's row. Its guards are collected by the problem. */
class Measure {
    public UUID id;
    public MeasureState state = MeasureState.DRAFT;
    public String content;
    public @Nullable OrgCode ownerOrgCode;
    public @Nullable PersonSnapshot owner;
    public @Nullable LocalDate startsOn;
    public @Nullable LocalDate dueOn;
    public List<RoadStep> steps = List.of();
    public int percent;
    public @Nullable LocalDate approvedOn;
    public @Nullable LocalDate doneOn;
    public @Nullable LocalDate verifiedOn;
    public @Nullable UUID verifiedBy;
    public @Nullable UUID ruleId;
    public @Nullable String reason;
    public List<Report> reports = List.of();
    public List<Evidence> evidence = List.of();
    public Proposer proposer;

    /** The business date of its last step; what follows may not lie before it. */
    public LocalDate lastOn;

    /** In which stay of the problem it was added or last reopened, from 1; 0 before the problem was confirmed. */
    public int stay;

    /** One report of progress. */
    record Report(LocalDate on, @Nullable Integer percent, String note) {}

    @SuppressWarnings("NullAway.Init") // read from the problem's row
    Measure() {}

    Measure(NewMeasure form, LocalDate on, int stay, Moment moment) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.content = form.content();
        this.proposer = Proposer.of(moment);
        this.lastOn = on;
        this.stay = stay;
        fill(form);
    }

    void fill(NewMeasure form) {
        content = form.content();
        ownerOrgCode = form.ownerOrgCode();
        owner = form.owner() == null ? null : form.owner().identified();
        startsOn = form.startsOn();
        dueOn = form.dueOn();
        steps = form.steps();
    }

    NewMeasure form() {
        return new NewMeasure(content, ownerOrgCode, owner, startsOn, dueOn, steps);
    }

    /** Takes its own table's step, refused at once where that has no row. */
    void to(ProblemVerb verb, LocalDate on) {
        MeasureState next = MeasureState.TABLE.next(state, verb);
        if (next == null) {
            throw new Refused(KitRefusal.TRANSITION_NOT_ALLOWED, state.zh())
                    .with("state", state.name())
                    .with(
                            "allowed",
                            MeasureState.TABLE.allowed(state).stream()
                                    .map(Verb::path)
                                    .toList());
        }
        if (on.isBefore(lastOn)) {
            throw new Refused(List.of(Violation.at("on", KitRefusal.DATE_BEFORE_STEP, lastOn)));
        }
        state = next;
        lastOn = on;
    }

    void progress(Progress progress, LocalDate on) {
        to(ProblemVerb.PROGRESS_MEASURE, on);
        if (progress.percent() != null) {
            percent = progress.percent();
        }
        report(new Report(on, progress.percent(), progress.note()));
        List<RoadStep> marked = new ArrayList<>(steps);
        for (Progress.StepDone done : progress.stepsDone()) {
            if (done.step() > marked.size()) {
                throw new Refused(List.of(
                        Violation.at("stepsDone", RectificationRefusal.NO_SUCH_STEP, done.step(), marked.size())));
            }
            marked.set(done.step() - 1, marked.get(done.step() - 1).doneOn(done.doneOn()));
        }
        steps = List.copyOf(marked);
    }

    void complete(Completion completion, LocalDate on) {
        to(ProblemVerb.COMPLETE_MEASURE, on);
        doneOn = on;
        percent = 100;
        steps = steps.stream().map(s -> s.doneOn() == null ? s.doneOn(on) : s).toList();
        if (completion.note() != null) {
            report(new Report(on, percent, completion.note()));
        }
        completion.evidence().forEach(this::prove);
    }

    CorrectedMeasure correctable() {
        return CorrectedMeasure.of(form(), approvedOn, doneOn, verifiedOn);
    }

    /** The corrected dates stand where the wrong ones stood, and what follows is measured by them. */
    void correct(CorrectedMeasure corrected) {
        List<LocalDate> wrong = Stream.of(approvedOn, doneOn, verifiedOn)
                .filter(Objects::nonNull)
                .toList();
        fill(corrected.entered());
        if (doneOn != null && corrected.doneOn() != null) {
            reports = reports.stream()
                    .map(r -> r.on().equals(doneOn) ? new Report(corrected.doneOn(), r.percent(), r.note()) : r)
                    .toList();
        }
        approvedOn = corrected.approvedOn();
        doneOn = corrected.doneOn();
        verifiedOn = corrected.verifiedOn();
        if (wrong.contains(lastOn)) {
            lastOn = Stream.concat(
                            reports.stream().map(Report::on),
                            Stream.of(approvedOn, doneOn, verifiedOn).filter(Objects::nonNull))
                    .max(LocalDate::compareTo)
                    .orElse(lastOn);
        }
    }

    void reopen(LocalDate on, String why, int inStay) {
        to(ProblemVerb.REOPEN_MEASURE, on);
        doneOn = null;
        verifiedOn = null;
        verifiedBy = null;
        ruleId = null;
        percent = 0;
        reason = why;
        stay = inStay;
    }

    void prove(Evidence one) {
        List<Evidence> more = new ArrayList<>(evidence);
        more.add(one);
        evidence = List.copyOf(more);
    }

    private void report(Report report) {
        List<Report> more = new ArrayList<>(reports);
        more.add(report);
        reports = List.copyOf(more);
    }

    /** Kept up under a rule, the rule is its evidence. */
    boolean isProved() {
        return !evidence.isEmpty() || ruleId != null;
    }

    boolean isPlanned() {
        return owner != null && dueOn != null;
    }

    ProblemEvent.Measure event(Function<UUID, PersonRef> refer) {
        return new ProblemEvent.Measure(
                id,
                state.name(),
                ownerOrgCode,
                owner == null || owner.personId() == null ? null : refer.apply(owner.personId()),
                startsOn,
                dueOn,
                steps.size(),
                approvedOn,
                doneOn);
    }
}
