package org.qingfeng.casework.cases;

import static org.qingfeng.casework.cases.CaseRefusal.*;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.Refused;

/** 立案: proposed, approved by the head of the discipline organ, consented to by the party committee's, announced. */
@MappedSuperclass
abstract class CaseFiling extends CaseFields {
    /** For Hibernate. */
    protected CaseFiling() {}

    CaseFiling(NewCase form, LocalDate on, Moment moment) {
        super(form, on, moment);
        man(Team.keptBy(List.of(actor())));
        enter(form);
        write(CaseVerb.PROPOSE, on, null);
    }

    void change(NewCase form) {
        to(CaseVerb.CHANGE);
        orgCode = form.subject().orgCode().value();
        enter(form);
    }

    private void enter(NewCase form) {
        PersonSnapshot person = form.subject().identified();
        refuseIf(person.is(actor()), "subject", RECUSED);
        concern(person);
        clueId = form.clueId();
        carriedOverFrom = form.carriedOverFrom();
        filings = form.filings().stream().map(NewCase.Proposed::open).toList();
        disciplines = form.disciplines();
        eightRulesCategory = form.eightRulesCategory();
        weight = form.weight();
        ground(form.basis(), form.distinctions());
        Distinctions three = form.distinctions();
        refuseIf(three == null, "distinctions", DISTINCTIONS_MISSING);
        refuseIf(three != null && !three.isCoherent(), "distinctions", DISTINCTIONS_UNFOUNDED);
        refuseIf(
                filings.stream().map(Filing::organ).distinct().count() < filings.size(), "filings", FILING_ORGAN_TWICE);
    }

    /** What was entered, to be changed. */
    NewCase form() {
        return new NewCase(
                null,
                clueId,
                carriedOverFrom,
                Objects.requireNonNull(person()),
                filings.stream()
                        .map(f -> new NewCase.Proposed(f.organ(), f.orgCode()))
                        .toList(),
                disciplines,
                eightRulesCategory,
                weight,
                Objects.requireNonNull(basis()),
                distinctions());
    }

    /** 纪检监察机关主要负责人审批: of one's own organ's filing, by another than who proposed it. */
    void approveFiling(CaseSteps.FilingApproval approval, LocalDate on, OrgCode approversOrg) {
        to(CaseVerb.APPROVE_FILING, on);
        notBeforeLastState(on);
        refuseIf(actor().equals(createdByPerson), PROPOSER_CANNOT_APPROVE);
        refuseIf(isKeptFrom(approval.consenter()), "consenter", CONSENTER_IS_CONCERNED);
        refuseIf(approval.consenter().equals(actor()), "consenter", APPROVER_CANNOT_CONSENT);
        settle(
                approval.organ(),
                approversOrg,
                filing -> !filing.isApproved(),
                filing -> filing.approved(on),
                ANOTHERS_FILING);
        man(team().approvedBy(actor(), approval.consenter()));
        write(CaseVerb.APPROVE_FILING, on, null);
    }

    /**
     * 同级党委主要负责人同意: from then on the case is filed by that organ. The first filing makes it a case; a second organ's
     * on the same matter joins it.
     *
     * @param newNumber asked for only if this files the case
     */
    void consentFiling(CaseSteps.FilingConsent consent, LocalDate on, OrgCode consentersOrg, NumberSource newNumber) {
        boolean first = filedOn == null;
        to(CaseVerb.CONSENT_FILING, on);
        notBeforeLastState(on);
        refuseIf(actor().equals(createdByPerson), PROPOSER_CANNOT_APPROVE);
        refuseIf(team().approvers().contains(actor()), APPROVER_CANNOT_CONSENT);
        settle(
                consent.organ(),
                consentersOrg,
                filing -> filing.isApproved() && !filing.isFiled(),
                filing -> filing.filed(on),
                FILING_NOT_APPROVED);
        filedOn = filings.stream()
                .map(Filing::on)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        if (first) {
            number = newNumber.next();
        }
        write(CaseVerb.CONSENT_FILING, on, null);
    }

    private void settle(
            @Nullable FilingOrgan organ,
            OrgCode callersOrg,
            Predicate<Filing> waits,
            UnaryOperator<Filing> step,
            CaseRefusal otherwise) {
        Predicate<Filing> asked = filing -> (organ == null || filing.organ() == organ)
                && callersOrg.contains(filing.orgCode())
                && waits.test(filing);
        if (filings.stream().noneMatch(asked)) {
            throw new Refused(otherwise);
        }
        filings = filings.stream()
                .map(filing -> asked.test(filing) ? step.apply(filing) : filing)
                .toList();
    }

    void refuseFiling(LocalDate on, String why) {
        to(CaseVerb.REFUSE_FILING, on);
        refuseIf(actor().equals(createdByPerson), PROPOSER_CANNOT_APPROVE);
        write(CaseVerb.REFUSE_FILING, on, why);
    }

    /** 成立审查调查组; recusal is checked by whoever asks, who knows the directory. */
    void assign(List<UUID> investigators) {
        to(CaseVerb.ASSIGN);
        refuseIf(distinct(investigators) < Team.INVESTIGATORS, "investigators", INVESTIGATORS_MISSING);
        refuse(Team.keptBy(List.of())
                .investigatedBy(investigators)
                .separate("investigators", team().tryers(), INVESTIGATOR_TRIES));
        man(team().investigatedBy(investigators));
        write(CaseVerb.ASSIGN, today(), investigators, null, List.of());
    }

    /** 宣布立案: to the person and the party organization; two investigators are appointed by then. */
    void announceFiling(LocalDate on, @Nullable String note) {
        to(CaseVerb.ANNOUNCE_FILING, on);
        refuseIf(team().investigators().size() < Team.INVESTIGATORS, INVESTIGATORS_MISSING);
        write(CaseVerb.ANNOUNCE_FILING, on, note);
    }

    /** By which organs it is filed: one of them, or both. */
    @Nullable
    String kind(boolean filed) {
        List<Filing> some = filings.stream().filter(f -> !filed || f.isFiled()).toList();
        return some.isEmpty()
                ? null
                : some.size() > 1 ? "BOTH" : some.get(0).organ().name();
    }

    boolean isFiledBy(FilingOrgan organ) {
        return filings.stream().anyMatch(f -> f.organ() == organ && f.isFiled());
    }

    static long distinct(List<UUID> persons) {
        return persons.stream().distinct().count();
    }

    /** Gives the next number, and uses it up. */
    interface NumberSource {
        String next();
    }
}
