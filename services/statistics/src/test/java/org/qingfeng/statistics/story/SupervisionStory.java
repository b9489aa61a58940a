package org.qingfeng.statistics.story;

import static org.qingfeng.statistics.story.CaseworkStory.day;
import static org.qingfeng.statistics.story.CaseworkStory.history;
import static org.qingfeng.statistics.story.CaseworkStory.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.supervision.DirectiveEvent;
import org.qingfeng.contracts.supervision.FieldVisitEvent;
import org.qingfeng.contracts.supervision.FindingEvent;
import org.qingfeng.contracts.supervision.HearingEvent;
import org.qingfeng.contracts.supervision.MicroPowerEvent;
import org.qingfeng.contracts.supervision.ResponsibilityEvent;
import org.qingfeng.contracts.supervision.TaskEvent;
import org.qingfeng.contracts.supervision.TopicEvent;

/** Records of supervision in the state that a test wants, all at one organization. Dates are written {@code 2023-04-06}. */
public final class SupervisionStory {
    private static final int YEAR = 2023;
    private final OrgCode org;

    public SupervisionStory(String org) {
        this.org = OrgCode.of(org);
    }

    public TaskEvent task(String list, String state, String starts) {
        LocalDate on = LocalDate.parse(starts);
        LocalDate closed = state.equals("CLOSED") ? on.plusMonths(1) : null;
        return new TaskEvent(
                UUID.randomUUID(),
                1,
                org,
                state,
                list,
                null,
                "MONTHLY",
                on,
                on.plusMonths(2),
                closed,
                List.of(new TaskEvent.Cycle(1, "CHECKED", on.plusMonths(1), on, "ON_SITE")),
                history(state, starts));
    }

    public TopicEvent topic(String subject, String starts, @Nullable UUID rule) {
        LocalDate on = LocalDate.parse(starts);
        return new TopicEvent(
                UUID.randomUUID(),
                1,
                org,
                "CLOSED",
                subject,
                "PUBLIC",
                on,
                on.plusMonths(3),
                rule,
                96,
                history("ADOPTED", starts, "CLOSED", on.plusMonths(3).toString()));
    }

    public FindingEvent finding(String origin, String outcome, String on) {
        LocalDate raised = LocalDate.parse(on);
        return new FindingEvent(
                UUID.randomUUID(),
                1,
                org,
                "CLOSED",
                "FX",
                origin,
                UUID.randomUUID(),
                outcome,
                raised,
                raised,
                raised.plusDays(20),
                history("OPEN", on, "CLOSED", raised.plusDays(20).toString()));
    }

    /** A round with one session in each of these states, each at a village of its own. */
    public HearingEvent hearing(String round, String due, String held, String... states) {
        return hearing(Version.first(), "OPEN", round, due, held, states);
    }

    public HearingEvent next(HearingEvent h, String held, String... states) {
        return hearing(Version.after(h), "OPEN", h.round(), h.dueOn().toString(), held, states);
    }

    /** With an explanation, if not everybody was heard. */
    public HearingEvent closed(HearingEvent h, String on) {
        String[] states = h.sessions().stream().map(HearingEvent.Session::state).toArray(String[]::new);
        return hearing(Version.after(h), "CLOSED", h.round(), h.dueOn().toString(), on, states);
    }

    private HearingEvent hearing(
            Version version, String state, String round, String due, String held, String... states) {
        String village = org.value().substring(0, 9);
        return new HearingEvent(
                version.id(),
                version.number(),
                org,
                state,
                LocalDate.parse(due).getYear(),
                round,
                LocalDate.parse(due),
                IntStream.range(0, states.length)
                        .mapToObj(i -> new HearingEvent.Session(
                                OrgCode.of(village + (200 + i) + "-001"),
                                states[i],
                                LocalDate.parse(held),
                                List.of("HELD", "MADE_UP").contains(states[i]) ? LocalDate.parse(held) : null,
                                null,
                                0))
                        .toList(),
                history("OPEN", held, state, held));
    }

    public MicroPowerEvent power(int nodes, String from, @Nullable String retired) {
        String state = retired == null ? "IN_FORCE" : "RETIRED";
        return new MicroPowerEvent(
                UUID.randomUUID(), 1, org, state, nodes, LocalDate.parse(from), day(retired), history(state, from));
    }

    public DirectiveEvent directive(String kind, String received, @Nullable String handled) {
        String state = handled == null ? "RECEIVED" : "HANDLED";
        return new DirectiveEvent(
                UUID.randomUUID(),
                1,
                org,
                state,
                kind,
                LocalDate.parse(received),
                day(handled),
                history("RECEIVED", received, state, handled == null ? received : handled));
    }

    public FieldVisitEvent visit(String on, int findings) {
        return new FieldVisitEvent(
                UUID.randomUUID(),
                1,
                org,
                "RECORDED",
                person("LEADER"),
                LocalDate.parse(on),
                findings,
                history("RECORDED", on));
    }

    public ResponsibilityEvent dutyDone(String on) {
        LocalDate day = LocalDate.parse(on);
        return new ResponsibilityEvent(
                UUID.randomUUID(),
                1,
                org,
                "DONE",
                "PRINCIPAL",
                YEAR,
                null,
                day.plusDays(5),
                day,
                history("LISTED", on, "DONE", on));
    }
}
