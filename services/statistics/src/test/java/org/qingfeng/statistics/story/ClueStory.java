package org.qingfeng.statistics.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.contracts.casework.ClueEvent;

/** A clue that lives through its steps; each step is a version, and its event tells the whole state. */
public final class ClueStory {
    public final UUID id = UUID.randomUUID();
    private final OrgCode org;
    private final String source;
    private final LocalDate received;
    private final List<ClueEvent.Disposition> dispositions = new ArrayList<>();
    private final List<ClueEvent.Clarification> clarifications = new ArrayList<>();
    private final List<StateEntry> history = new ArrayList<>();
    private LocalDate opinionDue;
    private long version;
    private @Nullable String category;
    private @Nullable String conclusion;
    private @Nullable UUID caseId;

    ClueStory(OrgCode org, String source, String received) {
        this.org = org;
        this.source = source;
        this.received = LocalDate.parse(received);
        this.opinionDue = this.received.plusMonths(1);
        step("REGISTERED", received);
    }

    public ClueStory ofTheEightRules(String code) {
        category = code;
        return this;
    }

    /** Proposed and approved on one day. */
    public ClueStory disposed(String method, String state, String on) {
        LocalDate day = LocalDate.parse(on);
        dispositions.add(new ClueEvent.Disposition(method, null, day, day, null, null, null, null, null));
        return step(state, on);
    }

    public ClueStory inquiry(String on) {
        return disposed("INQUIRY", "INQUIRY", on);
    }

    public ClueStory verified(String on) {
        return disposed("VERIFY", "VERIFY", on);
    }

    public ClueStory held(String on) {
        return disposed("HOLD", "HOLD", on);
    }

    public ClueStory closed(String on) {
        conclusion = "NO_ACTION";
        return disposed("CLOSE", "CONCLUDED", on);
    }

    public ClueStory concluded(String how, String on) {
        conclusion = how;
        return step("CONCLUDED", on);
    }

    public ClueStory filed(UUID toCase, String on) {
        caseId = toCase;
        return concluded("CASE_FILED", on);
    }

    public ClueStory registeredAnew(String on) {
        conclusion = null;
        opinionDue = LocalDate.parse(on).plusMonths(1);
        return step("REGISTERED", on);
    }

    public ClueStory cleared(int persons, String on) {
        clarifications.add(new ClueEvent.Clarification("DONE", persons, LocalDate.parse(on)));
        return step("CONCLUDED", on);
    }

    public ClueStory voided(String on) {
        return step("VOIDED", on);
    }

    private ClueStory step(String state, String on) {
        LocalDate day = LocalDate.parse(on);
        history.add(new StateEntry(state, day, day));
        version++;
        return this;
    }

    public ClueEvent event() {
        StateEntry last = history.get(history.size() - 1);
        return new ClueEvent(
                id,
                version,
                org,
                last.state(),
                "XS",
                org,
                source,
                received,
                List.of(
                        new ClueEvent.Subject(CaseworkStory.person("B"), org, "VILLAGE_OTHER", true, false),
                        new ClueEvent.Subject(CaseworkStory.person("C"), org, "TOWNSHIP", true, true)),
                List.of(),
                category,
                opinionDue,
                List.copyOf(dispositions),
                conclusion,
                null,
                null,
                conclusion == null ? null : last.on(),
                List.copyOf(clarifications),
                null,
                null,
                caseId,
                null,
                List.copyOf(history));
    }
}
