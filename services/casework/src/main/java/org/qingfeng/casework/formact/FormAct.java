package org.qingfeng.casework.formact;

import static org.qingfeng.casework.formact.FormActRefusal.*;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.Form;
import org.qingfeng.casework.rules.FormIndicators;
import org.qingfeng.casework.rules.FormIndicators.Indicator;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.contracts.casework.FormActEvent;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.Proposer;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.protection.Protected;

/** 运用“四种形态”: by a leader for one sitting, by the organ for one person and matter (domain B.3). */
@Entity
@Table(name = "form_act")
@RecordKind("form-act")
public class FormAct extends FormActFields {
    /** For Hibernate. */
    protected FormAct() {}

    /** Recorded by hand; an act of the organ waits for its approver. */
    FormAct(NewFormAct asked, @Nullable String leaderPost, Function<UUID, PersonRef> refer, Moment moment) {
        super(asked.persons().get(0).orgCode(), asked.first(), asked.actOn(), moment);
        UUID recorder = Objects.requireNonNull(moment.person(), "casework is asked by persons only");
        responsibility = asked.responsibility();
        actorOrgCode = asked.actorOrgCode().value();
        leader = isLeaders() ? recorder : null;
        this.leaderPost = leaderPost;
        approver = asked.approvedBy();
        caseId = asked.caseId();
        clueId = asked.clueId();
        enter(asked.content(), refer);
        give(Stream.of(recorder, approver).filter(Objects::nonNull).toList());
    }

    /** By its matter, whose rules were asked before; who concluded or decided that approves it. */
    FormAct(FormUse use, Origin origin, Function<UUID, PersonRef> refer, @Nullable UUID approver, Moment moment) {
        super(use.person().orgCode(), FormActState.EFFECTIVE, use.on(), moment);
        responsibility = Responsibility.SUPERVISORY;
        this.approver = approver;
        caseId = origin.caseId();
        clueId = origin.clueId();
        talkId = origin.talkId();
        conclusionNumber = origin.number();
        take(use, refer);
        give(use.keepers());
    }

    private void take(FormUse use, Function<UUID, PersonRef> refer) {
        form = use.form();
        measure = use.measure();
        actOn = use.on();
        actorOrgCode = use.organ().value();
        eightRulesCategory = use.category();
        concern(List.of(use.person()), refer);
    }

    private void enter(CorrectedFormAct said, Function<UUID, PersonRef> refer) {
        Optional<Indicator> indicator = FormIndicators.shipped().of(said.measure(), said.actOn());
        refuseIf(indicator.isEmpty(), "measure", MEASURE_UNKNOWN, said.measure());
        indicator.ifPresent(known -> check(said.form(), known));
        refuseIf(isLeaders() && said.form() != Form.FIRST, "form", LEADERS_USE_THE_FIRST);
        refuseIf(!isLeaders() && said.persons().size() > 1, "persons", ONE_PERSON_ONE_ACT);
        said.repeated().forEach(name -> refuseIf(true, "persons", PERSON_TWICE, name));
        actOn = said.actOn();
        form = said.form();
        measure = said.measure();
        eightRulesCategory = said.eightRulesCategory();
        concern(said.persons(), refer);
        grounds = said.grounds() == null ? null : Protected.of(said.grounds());
    }

    private void check(Form said, Indicator known) {
        refuseIf(
                said != known.form(),
                "form",
                MEASURE_OF_ANOTHER_FORM,
                known.zh(),
                known.form().zh());
        boolean recorded = isLeaders() ? known.leader() || known.form() != Form.FIRST : known.hand();
        refuseIf(!recorded, "measure", MEASURE_FOLLOWS_ITS_MATTER, known.zh());
    }

    void approve(LocalDate on) {
        to(FormActVerb.APPROVE, on);
        refuseIf(new Proposer(createdBy, createdByPerson).acts(moment()), APPROVER_IS_PROPOSER);
        refuseIf(!Objects.equals(approver, moment().person()), NOT_ITS_APPROVER);
    }

    void correct(CorrectedFormAct corrected, String why, Function<UUID, PersonRef> refer) {
        to(FormActVerb.CORRECT);
        refuseIf(isMadeByItsMatter(), FOLLOWS_ITS_MATTER);
        refuseIf(corrected.equals(correctable()), "changes", NOTHING_TO_CORRECT);
        refuseIf(corrected.actOn().isAfter(today()), "changes.actOn", KitRefusal.DATE_IN_FUTURE, today());
        enter(corrected, refer);
        redate(corrected.actOn());
        note = Protected.of(why);
    }

    /** The day of the act is the day of the first state; what came after it is not before. */
    private void redate(LocalDate on) {
        List<StateEntry> history = new ArrayList<>(stateHistory);
        history.replaceAll(e -> e.on().isBefore(on) ? new StateEntry(e.state(), on, e.recordedOn()) : e);
        StateEntry first = history.get(0);
        history.set(0, new StateEntry(first.state(), on, first.recordedOn()));
        stateHistory = List.copyOf(history);
    }

    CorrectedFormAct correctable() {
        return new CorrectedFormAct(
                actOn, form, measure, subjects(), eightRulesCategory, grounds == null ? null : grounds.text());
    }

    /** 作废 of what was recorded by hand. */
    void withdraw(String why) {
        to(FormActVerb.VOID);
        refuseIf(isMadeByItsMatter(), FOLLOWS_ITS_MATTER);
        note = Protected.of(why);
    }

    /** Its matter does not say so any more: entered by mistake, quashed, or of another person. */
    void annul() {
        to(FormActVerb.VOID);
    }

    /** Its matter was corrected in what the act has from it. */
    void follow(FormUse use, Function<UUID, PersonRef> refer) {
        to(FormActVerb.FOLLOW);
        take(use, refer);
        redate(use.on());
    }

    boolean says(FormUse use) {
        FormActEvent.Person person = persons.get(0);
        return form == use.form()
                && measure.equals(use.measure())
                && actOn.equals(use.on())
                && eightRulesCategory == use.category()
                && person.orgCode().equals(use.person().orgCode())
                && person.rank().equals(use.person().rank().name());
    }

    void supersede(FormAct heavier) {
        LocalDate last = stateHistory.get(stateHistory.size() - 1).on();
        to(FormActVerb.SUPERSEDE, heavier.actOn.isBefore(last) ? last : heavier.actOn);
        supersededBy = heavier.id;
    }

    /** The heavier one that it stays behind is another now. */
    boolean isBehind(FormAct heavier) {
        return heavier.id.equals(supersededBy);
    }

    void stayBehind(FormAct heavier) {
        to(FormActVerb.FOLLOW);
        supersededBy = heavier.id;
    }

    void restore() {
        to(FormActVerb.RESTORE);
        supersededBy = null;
    }

    @Override
    protected Transitions<FormActState, FormActVerb> transitions() {
        return FormActState.TABLE;
    }

    /** Nobody outside learns of what was proposed and never approved. */
    @Override
    protected @Nullable FormActEvent event(Function<UUID, PersonRef> refer) {
        boolean applied = stateHistory.stream().anyMatch(e -> e.state().equals(FormActState.EFFECTIVE.name()));
        return applied ? FormActEvents.of(this, refer) : null;
    }
}
