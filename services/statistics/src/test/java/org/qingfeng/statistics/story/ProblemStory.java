package org.qingfeng.statistics.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.contracts.rectification.ProblemEvent;

/** A problem that lives through its steps; each step is a version, and its event tells the whole state. */
public final class ProblemStory {
    private static final PersonRef SOMEBODY = new PersonRef("A".repeat(26));

    public final UUID id = UUID.randomUUID();
    private final List<ProblemEvent> events = new ArrayList<>();
    private final List<StateEntry> history = new ArrayList<>();
    private final List<ProblemEvent.Stay> stays = new ArrayList<>();
    private final List<ProblemEvent.Measure> measures = new ArrayList<>();
    private final List<ProblemEvent.Handled> handled = new ArrayList<>();
    private OrgCode org;
    private @Nullable UUID campaign;
    private String source = "SELF";
    private String category = "F1";
    private String kind = "LIMITED";
    private List<String> causes = List.of("PURPOSE", "THEORY");
    private LocalDate foundOn = LocalDate.of(2023, 1, 3);
    private @Nullable LocalDate confirmedOn;
    private @Nullable LocalDate dueOn;

    public ProblemStory(OrgCode org, @Nullable UUID campaign) {
        this.org = org;
        this.campaign = campaign;
    }

    public static ProblemStory at(String org, @Nullable UUID campaign) {
        return new ProblemStory(OrgCode.of(org), campaign);
    }

    public ProblemStory from(String otherSource) {
        source = otherSource;
        return this;
    }

    public ProblemStory category(String other) {
        category = other;
        return this;
    }

    public ProblemStory kind(String other) {
        kind = other;
        return this;
    }

    public ProblemStory drafted(String on) {
        foundOn = LocalDate.parse(on);
        return step("DRAFT", on);
    }

    public ProblemStory confirmed(String on) {
        confirmedOn = LocalDate.parse(on);
        stays.add(new ProblemEvent.Stay(confirmedOn, null, null, null));
        return step("CONFIRMED", on);
    }

    /** Approves a plan with so many measures, all due when the problem is. */
    public ProblemStory planned(String on, int howMany, String due) {
        dueOn = LocalDate.parse(due);
        lastStay(stay -> new ProblemEvent.Stay(stay.openedOn(), dueOn, null, stay.relapsedOn()));
        for (int i = 0; i < howMany; i++) {
            measures.add(new ProblemEvent.Measure(
                    UUID.randomUUID(),
                    "APPROVED",
                    org,
                    SOMEBODY,
                    LocalDate.parse(on),
                    dueOn,
                    2,
                    LocalDate.parse(on),
                    null));
        }
        return step("RECTIFYING", on);
    }

    public ProblemStory done(int measure, String on) {
        ProblemEvent.Measure m = measures.get(measure);
        measures.set(
                measure,
                new ProblemEvent.Measure(
                        m.id(),
                        "DONE",
                        m.ownerOrgCode(),
                        m.owner(),
                        m.startsOn(),
                        m.dueOn(),
                        m.steps(),
                        m.approvedOn(),
                        LocalDate.parse(on)));
        return step("RECTIFYING", on);
    }

    public ProblemStory extendedTo(String due, String on) {
        dueOn = LocalDate.parse(due);
        lastStay(stay -> new ProblemEvent.Stay(stay.openedOn(), dueOn, stay.closedOn(), stay.relapsedOn()));
        return step("RECTIFYING", on);
    }

    /** Told with the next step. */
    public ProblemStory handled(String person, String rank, String on) {
        handled.add(new ProblemEvent.Handled(CaseworkStory.person(person), rank, LocalDate.parse(on)));
        return this;
    }

    public ProblemStory submitted(String on) {
        return step("PENDING_ACCEPTANCE", on);
    }

    public ProblemStory closed(String on) {
        LocalDate closed = LocalDate.parse(on);
        lastStay(stay -> new ProblemEvent.Stay(stay.openedOn(), stay.dueOn(), closed, stay.relapsedOn()));
        return step("CLOSED", on);
    }

    public ProblemStory relapsed(String on, String newDue) {
        LocalDate relapse = LocalDate.parse(on);
        dueOn = LocalDate.parse(newDue);
        stays.add(new ProblemEvent.Stay(relapse, dueOn, null, relapse));
        return step("RECTIFYING", on);
    }

    public ProblemStory merged(String on) {
        return step("MERGED", on);
    }

    public ProblemStory voided(String on) {
        return step("VOIDED", on);
    }

    /** Corrects the date of confirmation, as {@code correct} does. */
    public ProblemStory redated(String on) {
        confirmedOn = LocalDate.parse(on);
        ProblemEvent.Stay first = stays.get(0);
        stays.set(0, new ProblemEvent.Stay(confirmedOn, first.dueOn(), first.closedOn(), first.relapsedOn()));
        return again();
    }

    /** Corrects the date on which a measure was approved, as {@code correct} of a measure does. */
    public ProblemStory redatedMeasure(int measure, String on) {
        ProblemEvent.Measure m = measures.get(measure);
        measures.set(
                measure,
                new ProblemEvent.Measure(
                        m.id(),
                        m.state(),
                        m.ownerOrgCode(),
                        m.owner(),
                        m.startsOn(),
                        m.dueOn(),
                        m.steps(),
                        LocalDate.parse(on),
                        m.doneOn()));
        return again();
    }

    public ProblemStory movedTo(String other) {
        org = OrgCode.of(other);
        return again();
    }

    public ProblemStory movedTo(@Nullable UUID otherCampaign) {
        campaign = otherCampaign;
        return again();
    }

    public List<ProblemEvent> events() {
        return List.copyOf(events);
    }

    public ProblemEvent last() {
        return events.get(events.size() - 1);
    }

    private ProblemStory step(String state, String on) {
        history.add(new StateEntry(state, LocalDate.parse(on), LocalDate.parse(on)));
        return again();
    }

    private ProblemStory again() {
        String state = history.get(history.size() - 1).state();
        LocalDate closed = stays.isEmpty() ? null : stays.get(stays.size() - 1).closedOn();
        events.add(new ProblemEvent(
                id,
                events.size() + 1,
                org,
                state,
                null,
                campaign,
                category,
                source,
                causes,
                kind,
                SOMEBODY,
                foundOn,
                confirmedOn,
                dueOn,
                closed,
                null,
                List.copyOf(stays),
                List.copyOf(measures),
                List.copyOf(handled),
                null,
                List.copyOf(history)));
        return this;
    }

    private void lastStay(UnaryOperator<ProblemEvent.Stay> change) {
        stays.set(stays.size() - 1, change.apply(stays.get(stays.size() - 1)));
    }
}
