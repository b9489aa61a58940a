package org.qingfeng.casework.clue;

import static org.qingfeng.casework.clue.ClueRefusal.*;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.access.Concerned;
import org.qingfeng.casework.rules.FirstFormMeasure;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.casework.ClueEvent;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.Refusal;

/** 问题线索: what was reported or found of somebody, and what was done with it (domain C2). */
@Entity
@Table(name = "clue")
@RecordKind("clue")
public class Clue extends ClueDisposal {
    /** For Hibernate. */
    protected Clue() {}

    Clue(NewClue form, OrgCode registrar, String number, ClueTerms terms, Moment moment) {
        super(form, registrar, number, moment);
        fill(form.details());
        if (moment.person() != null) {
            give(List.of(moment.person()));
        }
        start(ClueTerms.OPINION, 0, receivedOn, terms);
    }

    void comesFrom(@Nullable UUID complaint, Set<UUID> reporters) {
        complaintId = complaint;
        content(c -> c.reportedBy(reporters));
    }

    void change(ClueDetails details) {
        to(ClueVerb.CHANGE);
        refuseIf(details.equals(details()), NOTHING_TO_CHANGE);
        boolean unattributed = content().subjects().isEmpty() && orgCode.equals(registrarCode);
        fill(details);
        if (unattributed && !details.subjects().isEmpty()) {
            orgCode = details.subjects().get(0).orgCode().value();
        }
    }

    /** The same from the ledger, with the columns that nothing else knows. */
    void changeBy(ClueDetails details, Map<String, String> columns) {
        to(ClueVerb.CHANGE);
        fill(details);
        content(c -> c.with(columns));
    }

    void keepColumns(Map<String, String> columns) {
        content(c -> c.with(columns));
    }

    /** The clue is given to these persons, of whom none must recuse himself. */
    void assign(Assignment assignment, LocalDate on) {
        to(ClueVerb.ASSIGN, on);
        refuseIf(assignment.handlers().isEmpty(), "handlers", HANDLERS_MISSING);
        give(assignment.handlers());
        note(ClueVerb.ASSIGN, lineNumber(), on, assignment.note());
    }

    /** Handed over to the organ it was decided to go to. */
    void transfer(LocalDate on, String receiver) {
        to(ClueVerb.TRANSFER, on);
        transferredOn = on;
        note(ClueVerb.TRANSFER, lineNumber(), on, receiver);
    }

    /** New facts open it again; its dispositions go on with the next line, its opinion is due anew. */
    void reregister(LocalDate on, String facts, ClueTerms terms) {
        to(ClueVerb.REREGISTER, on);
        conclusion = null;
        closingReason = null;
        measure = null;
        concludedOn = null;
        start(ClueTerms.OPINION, 0, on, terms);
        note(ClueVerb.REREGISTER, 0, on, facts);
    }

    void annul(String why) {
        to(ClueVerb.VOID);
        settleClocks(today());
        note(ClueVerb.VOID, 0, today(), why);
    }

    void correct(CorrectedClue corrected, String why, ClueTerms terms) {
        to(ClueVerb.CORRECT);
        refuseIf(corrected.equals(correctable()), "changes", NOTHING_TO_CHANGE);
        new ClueCorrection(this, terms).apply(corrected, today());
        fill(corrected.details());
        orgCode = corrected.orgCode().value();
        source = corrected.source();
        note(ClueVerb.CORRECT, 0, today(), why);
    }

    private void fill(ClueDetails details) {
        Set<UUID> seen = new HashSet<>();
        details.subjects()
                .forEach(s ->
                        refuseIf(s.personId() != null && !seen.add(s.personId()), "subjects", SUBJECT_TWICE, s.name()));
        subjectOrgCode = details.subjectOrgCode() == null
                ? null
                : details.subjectOrgCode().value();
        disciplines = details.disciplines();
        category = details.category();
        content(c -> c.with(details));
    }

    /** Whom it concerns, for recusal. */
    public Concerned matter() {
        OrgCode unit = subjectOrgCode == null ? null : OrgCode.of(subjectOrgCode);
        return new Concerned(content().subjects(), unit, Set.copyOf(content().reporters()), Set.of());
    }

    /** 第一种形态: the measure by which it was concluded, an accepted explanation among them; none of any other end. */
    public @Nullable FirstFormMeasure appliedMeasure() {
        if (state() != ClueState.CONCLUDED) {
            return null;
        }
        return conclusion == Conclusion.ACCEPTED_CLOSED ? FirstFormMeasure.INQUIRY_CLOSED : measure;
    }

    /** How often it was concluded: a clue may be registered anew, and what was done before stays done. */
    public int conclusions() {
        return (int) stateHistory.stream()
                .filter(entry -> entry.state().equals(ClueState.CONCLUDED.name()))
                .count();
    }

    public boolean isConcluded() {
        return state() == ClueState.CONCLUDED;
    }

    public boolean isVoided() {
        return state() == ClueState.VOIDED;
    }

    /** Whether a disposition waits to be approved. */
    public boolean hasProposal() {
        return pending() != null;
    }

    void keepFrom(Set<UUID> persons) {
        recuse(persons);
    }

    ClueDetails details() {
        ClueContent said = content();
        return new ClueDetails(
                said.subjects(),
                subjectOrgCode == null ? null : OrgCode.of(subjectOrgCode),
                disciplines,
                category,
                said.summary() == null ? "" : said.summary());
    }

    CorrectedClue correctable() {
        return CorrectedClue.of(this);
    }

    void refuseUnless(boolean right, String field, Refusal refusal, Object... arguments) {
        refuseIf(!right, field, refusal, arguments);
    }

    List<PersonSnapshot> subjects() {
        return content().subjects();
    }

    @Override
    protected Transitions<ClueState, ClueVerb> transitions() {
        return ClueState.TABLE;
    }

    @Override
    protected ClueEvent event(Function<UUID, PersonRef> refer) {
        return ClueEvents.of(this, refer);
    }
}
