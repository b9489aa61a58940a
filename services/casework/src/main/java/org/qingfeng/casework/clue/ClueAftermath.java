package org.qingfeng.casework.clue;

import static org.qingfeng.casework.clue.ClueRefusal.*;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/** What is owed after a clue is concluded: 澄清正名 to the person (C2b), and to the truth where it was a false accusation (C2c). */
@MappedSuperclass
abstract class ClueAftermath extends ClueFields {
    /** For Hibernate. */
    ClueAftermath() {}

    ClueAftermath(NewClue form, OrgCode registrar, String number, Moment moment) {
        super(form, registrar, number, moment);
    }

    /** By the unit that verified, or on the person's application. */
    void clarify(NewClarification form, LocalDate on) {
        to(ClueVerb.CLARIFY, on);
        refuseIf(conclusion != Conclusion.UNFOUNDED && conclusion != Conclusion.ACCEPTED_CLOSED, NOT_CLEARED_BY_THIS);
        afterConclusion(on);
        List<UUID> subjects =
                content().subjects().stream().map(PersonSnapshot::personId).toList();
        List<UUID> persons = form.personIds().isEmpty() ? subjects : form.personIds();
        persons.forEach(person -> refuseIf(!subjects.contains(person), "personIds", NOT_A_SUBJECT, person));
        int number = clarifications.size() + 1;
        clarifications.add(Clarification.proposed(number, form.basis(), persons.size(), on, actor()));
        content(c -> c.clearing(number, persons));
        note(ClueVerb.CLARIFY, 0, on, form.reason());
    }

    private void afterConclusion(LocalDate on) {
        if (concludedOn != null) {
            refuseIf(on.isBefore(concludedOn), "on", KitRefusal.DATE_BEFORE_STEP, concludedOn);
        }
    }

    void consultClarification(int number, Consultation consultation, LocalDate on) {
        to(ClueVerb.CONSULT_CLARIFICATION, on);
        Clarification before = part(number, ClarificationState.PROPOSED, on);
        replace(before, before.consulted(on, consultation.agreed()));
        note(ClueVerb.CONSULT_CLARIFICATION, 0, on, consultation.opinion());
    }

    /** By the main head of the organ, who is another than the proposer. */
    void approveClarification(int number, ClarificationApproval approval, LocalDate on) {
        to(ClueVerb.APPROVE_CLARIFICATION, on);
        Clarification before = part(number, ClarificationState.REVIEWED, on);
        refuseIf(before.proposedBy() != null && before.proposedBy().acts(moment()), APPROVER_IS_PROPOSER);
        refuseIf(Boolean.FALSE.equals(before.wanted()), CLARIFICATION_NOT_WANTED);
        refuseIf(!approval.ways().contains(ClarificationWay.WRITTEN), "ways", WRITTEN_MISSING);
        replace(before, before.approved(on, approval.ways()));
    }

    void carryOutClarification(int number, LocalDate on, @Nullable String text) {
        to(ClueVerb.CARRY_OUT_CLARIFICATION, on);
        Clarification before = part(number, ClarificationState.SCHEDULED, on);
        replace(before, before.done(on));
        note(ClueVerb.CARRY_OUT_CLARIFICATION, 0, on, text);
    }

    void revisitClarification(int number, LocalDate on, @Nullable String text) {
        to(ClueVerb.REVISIT_CLARIFICATION, on);
        Clarification before = part(number, ClarificationState.DONE, on);
        replace(before, before.revisited(on));
        note(ClueVerb.REVISIT_CLARIFICATION, 0, on, text);
    }

    private Clarification part(int number, ClarificationState wanted, LocalDate on) {
        Clarification found = clarifications.stream()
                .filter(c -> c.number() == number)
                .findFirst()
                .orElse(null);
        if (found == null) {
            throw new Refused(NO_SUCH_CLARIFICATION, number);
        }
        refuseIf(found.state() != wanted, CLARIFICATION_NOT_NOW, found.state().zh());
        refuseIf(on.isBefore(found.lastOn()), "on", KitRefusal.DATE_BEFORE_STEP, found.lastOn());
        return found;
    }

    private void replace(Clarification old, Clarification by) {
        clarifications.replaceAll(c -> c == old ? by : c);
    }

    void suspectFalseAccusation(LocalDate on, String grounds) {
        to(ClueVerb.SUSPECT_FALSE_ACCUSATION, on);
        refuseIf(conclusion != Conclusion.UNFOUNDED, NOT_CLEARED_BY_THIS);
        refuseIf(accusation != null, ACCUSATION_ALREADY);
        afterConclusion(on);
        accusation = Accusation.suspected(on, actor());
        note(ClueVerb.SUSPECT_FALSE_ACCUSATION, 0, on, grounds);
    }

    /** A mistake ends it: 错告 is never punished (G9). */
    void verifyAccusation(boolean mistake, LocalDate on, String finding) {
        to(ClueVerb.VERIFY_ACCUSATION, on);
        Accusation before = accusation(AccusationState.SUSPECTED, on);
        accusation = before.verified(mistake ? AccusationState.MISTAKE : AccusationState.PROPOSED, on);
        note(ClueVerb.VERIFY_ACCUSATION, 0, on, finding);
    }

    /** What the upper organ found, by its document. */
    void confirmAccusation(UpperFinding finding, LocalDate on) {
        to(ClueVerb.CONFIRM_ACCUSATION, on);
        Accusation before = accusation(AccusationState.PROPOSED, on);
        refuseIf(!isOfACityAbove(finding.organ()), "organ", ONLY_AN_UPPER_ORGAN_FINDS_IT);
        accusation = before.decided(AccusationState.CONFIRMED_BY_UPPER, on, finding.organ(), finding.approvalNumber());
    }

    /** The organ itself is a unit of the city, of the province or of the nation. */
    private boolean isOfACityAbove(OrgCode organ) {
        OrgCode division = OrgCode.of(organ.value().substring(0, OrgCode.Level.VILLAGE.digits()));
        return division.level().compareTo(OrgCode.Level.CITY) <= 0 && division.contains(OrgCode.of(registrarCode));
    }

    void rejectAccusation(LocalDate on, String reason) {
        to(ClueVerb.REJECT_ACCUSATION, on);
        Accusation before = accusation(AccusationState.PROPOSED, on);
        accusation = before.decided(AccusationState.REJECTED, on, null, null);
        note(ClueVerb.REJECT_ACCUSATION, 0, on, reason);
    }

    private Accusation accusation(AccusationState wanted, LocalDate on) {
        Accusation found = accusation;
        if (found == null || found.state() != wanted) {
            String now = found == null ? "未提出" : found.state().zh();
            throw new Refused(ACCUSATION_NOT_NOW, now);
        }
        LocalDate before = found.verifiedOn() == null ? found.suspectedOn() : found.verifiedOn();
        refuseIf(on.isBefore(before), "on", KitRefusal.DATE_BEFORE_STEP, before);
        return found;
    }
}
