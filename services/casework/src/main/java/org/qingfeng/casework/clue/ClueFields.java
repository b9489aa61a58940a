package org.qingfeng.casework.clue;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.access.CaseworkRecord;
import org.qingfeng.casework.rules.Discipline;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.casework.rules.FirstFormMeasure;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.casework.ClueEvent;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.Proposer;
import org.qingfeng.kit.protection.Protected;

/** What a clue's row holds; what may happen to it is said in {@link Clue}. */
@MappedSuperclass
abstract class ClueFields extends CaseworkRecord<ClueState, ClueVerb> {
    public String number;

    @Column(name = "registrar_code")
    public String registrarCode;

    @Enumerated(EnumType.STRING)
    public ClueSource source;

    @Column(name = "received_on")
    public LocalDate receivedOn;

    @Column(name = "subject_org_code")
    public @Nullable String subjectOrgCode;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Discipline> disciplines = List.of();

    @Enumerated(EnumType.STRING)
    public @Nullable EightRules category;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Disposition> dispositions = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Clock> clocks = new ArrayList<>();

    /** Of the clock that runs, for filters: when it began and when it is due. */
    @Column(name = "clock_started_on")
    public @Nullable LocalDate clockStartedOn;

    @Column(name = "due_on")
    public @Nullable LocalDate dueOn;

    /** Of the first approved disposition, by which the clue counts (M06). */
    @Enumerated(EnumType.STRING)
    @Column(name = "first_method")
    public @Nullable Method firstMethod;

    @Column(name = "first_approved_on")
    public @Nullable LocalDate firstApprovedOn;

    @Enumerated(EnumType.STRING)
    public @Nullable Conclusion conclusion;

    @Enumerated(EnumType.STRING)
    @Column(name = "closing_reason")
    public @Nullable SubMethod closingReason;

    @Enumerated(EnumType.STRING)
    public @Nullable FirstFormMeasure measure;

    @Column(name = "concluded_on")
    public @Nullable LocalDate concludedOn;

    @Column(name = "transferred_on")
    public @Nullable LocalDate transferredOn;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Clarification> clarifications = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Accusation accusation;

    @Column(name = "complaint_id")
    public @Nullable UUID complaintId;

    @Column(name = "case_id")
    public @Nullable UUID caseId;

    @JdbcTypeCode(SqlTypes.JSON)
    public ClueEvent.@Nullable Origin origin;

    /** Persons and words: a {@link ClueContent}, stored encrypted. */
    public @Nullable Protected content;

    @Transient
    private @Nullable ClueContent known;

    /** For the ledger, looked up when it is exported. */
    @Transient
    public @Nullable String registrarName;

    /** For Hibernate. */
    ClueFields() {}

    ClueFields(NewClue form, OrgCode registrar, String number, Moment moment) {
        super(attributed(form, registrar), ClueState.REGISTERED, ClueVerb.REGISTER, form.receivedOn(), moment);
        this.number = number;
        registrarCode = registrar.value();
        source = form.source();
        receivedOn = form.receivedOn();
    }

    /** 归属: the first subject's unit at receipt; where there is none yet, the registering organ. */
    private static OrgCode attributed(NewClue form, OrgCode registrar) {
        if (form.orgCode() != null) {
            return form.orgCode();
        }
        if (form.subjectOrgCode() != null) {
            return form.subjectOrgCode();
        }
        return form.subjects().isEmpty() ? registrar : form.subjects().get(0).orgCode();
    }

    /** What it says, or nothing where it is closed to this request or erased. */
    ClueContent content() {
        if (known == null) {
            known = shown();
        }
        return known;
    }

    /** What may be shown of it: only a journaled reading opens it, the answer to a step shows nothing. */
    ClueContent shown() {
        ClueContent opened = content == null ? null : content.as(ClueContent.class);
        return opened == null ? ClueContent.CLOSED : opened;
    }

    void content(UnaryOperator<ClueContent> change) {
        ClueContent changed = change.apply(content());
        known = changed;
        content = Protected.of(changed);
    }

    /** Keeps what was written with the step, if anything was. */
    void note(ClueVerb step, int disposition, LocalDate on, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            content(c -> c.with(new ClueNote(step, disposition, on, moment().person(), text)));
        }
    }

    void start(String rule, int disposition, LocalDate on, ClueTerms terms) {
        clocks.add(new Clock(rule, disposition, on, terms.due(rule, on), null));
        showClock();
    }

    /** Ends every clock that runs. */
    void settleClocks(LocalDate on) {
        clocks.replaceAll(c -> c.runs() ? c.settledOn(on) : c);
        showClock();
    }

    void replaceClock(Clock old, Clock by) {
        clocks.replaceAll(c -> c == old ? by : c);
        showClock();
    }

    /** The clock that runs, else the last one. */
    @Nullable
    Clock currentClock() {
        Clock running = runningClock();
        return running != null || clocks.isEmpty() ? running : clocks.get(clocks.size() - 1);
    }

    @Nullable
    Clock runningClock() {
        return clocks.stream().filter(Clock::runs).reduce((a, b) -> b).orElse(null);
    }

    /** The clock of this rule that began last. */
    @Nullable
    Clock lastClock(String rule) {
        return clocks.stream()
                .filter(c -> c.rule().equals(rule))
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private void showClock() {
        Clock running = runningClock();
        clockStartedOn = running == null ? null : running.startedOn();
        dueOn = running == null ? null : running.dueOn();
    }

    /** The last line that was approved, the one being carried out. */
    @Nullable
    Disposition present() {
        return dispositions.stream()
                .filter(d -> !d.isPending())
                .reduce((a, b) -> b)
                .orElse(null);
    }

    @Nullable
    Disposition pending() {
        return dispositions.stream().filter(Disposition::isPending).findFirst().orElse(null);
    }

    int approvedLines() {
        return (int) dispositions.stream().filter(d -> !d.isPending()).count();
    }

    int lineNumber() {
        Disposition present = present();
        return present == null ? 0 : present.number;
    }

    Proposer actor() {
        return Proposer.of(moment());
    }
}
