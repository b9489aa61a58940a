package org.qingfeng.statistics.catalogue;

import static org.qingfeng.statistics.catalogue.Heading.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.contracts.casework.LetterEvent;
import org.qingfeng.contracts.education.ReflectionEvent;
import org.qingfeng.contracts.rectification.ProblemEvent;
import org.qingfeng.contracts.supervision.DeclarationEvent;
import org.qingfeng.contracts.supervision.HearingEvent;
import org.qingfeng.contracts.supervision.ResponsibilityEvent;
import org.qingfeng.contracts.supervision.RiskPointEvent;

/**
 * What this system itself asks of the base (domain G16): each thing that an organization or its people had to write, at the
 * organization that wrote it and on the day it was handed in, whatever became of it afterwards.
 */
final class FormsAskedMetrics {
    private static final Heading HEADING = metric("supervision.formsFilled", "填报表单", "forms filled in")
            .unit(Unit.COPIES)
            .means(
                    "各单位期内向本系统填报的表单：整改报告、函件回复、亲属申报、风险点、履职汇报、责任清单、心得体会",
                    "what each organization had to write here in the period: reports of rectification, replies, declarations,"
                            + " risk points, hearings, duties done, reflections");

    private static final String PENDING = "PENDING_ACCEPTANCE";

    private static final Metric FILLED = HEADING.from(DeclarationEvent.class)
            .counts(declaration -> !"VOIDED".equals(declaration.state()))
            .on(DeclarationEvent::submittedOn)
            .by("form", "表单", "form", d -> "DECLARATION")
            .basis("domain G16")
            .with("risk-point", form(RiskPointEvent.class, "RISK_POINT", FormsAskedMetrics::entered))
            .with("reflection", form(ReflectionEvent.class, "REFLECTION", FormsAskedMetrics::submitted))
            .with("responsibility", form(ResponsibilityEvent.class, "RESPONSIBILITY", FormsAskedMetrics::done))
            .with("letter", several(LetterEvent.class, "REPLY", FormsAskedMetrics::replies))
            .with("problem", several(ProblemEvent.class, "RECTIFICATION_REPORT", FormsAskedMetrics::reports))
            .with("hearing", several(HearingEvent.class, "HEARING", FormsAskedMetrics::heard));

    static final List<Metric> ALL = List.of(FILLED);

    private FormsAskedMetrics() {}

    private static <E extends RecordEvent> Counted<E, E> form(
            Class<E> event, String form, Function<E, @Nullable LocalDate> on) {
        return HEADING.from(event).on(on).by("form", "表单", "form", e -> form).basis("domain G16");
    }

    private static <E extends RecordEvent> Counted<E, Filled> several(
            Class<E> event, String form, Function<E, List<Filled>> filled) {
        return HEADING.from(event, filled)
                .part(Filled::part)
                .on(Filled::on)
                .at(Filled::org)
                .by("form", "表单", "form", f -> form)
                .basis("domain G16");
    }

    private static @Nullable LocalDate entered(RiskPointEvent risk) {
        return "VOIDED".equals(risk.state()) || risk.stateHistory().isEmpty()
                ? null
                : risk.stateHistory().get(0).on();
    }

    private static @Nullable LocalDate submitted(ReflectionEvent reflection) {
        return "VOIDED".equals(reflection.state()) ? null : reflection.submittedOn();
    }

    private static @Nullable LocalDate done(ResponsibilityEvent duty) {
        return "VOIDED".equals(duty.state()) ? null : duty.doneOn();
    }

    private static List<Filled> replies(LetterEvent letter) {
        return FormCounting.sent(letter).stream()
                .filter(copy -> copy.recipient().repliedOn() != null)
                .map(copy ->
                        new Filled(copy.part(), copy.org(), copy.recipient().repliedOn()))
                .toList();
    }

    /** Each time that a problem was submitted for acceptance. */
    private static List<Filled> reports(ProblemEvent problem) {
        List<StateEntry> history = problem.stateHistory();
        return !ProblemCounting.isFound(problem)
                ? List.of()
                : IntStream.range(0, history.size())
                        .filter(i -> PENDING.equals(history.get(i).state()))
                        .mapToObj(i -> new Filled(
                                Integer.toString(i),
                                problem.orgCode(),
                                history.get(i).on()))
                        .toList();
    }

    private static List<Filled> heard(HearingEvent hearing) {
        return HearingCounting.due(hearing).stream()
                .filter(HearingCounting.Session::isHeard)
                .map(session -> new Filled(
                        session.part(), hearing.sessions().get(session.number()).orgCode(), session.heldOn()))
                .toList();
    }

    private record Filled(
            String part, OrgCode org, @Nullable LocalDate on) {}
}
