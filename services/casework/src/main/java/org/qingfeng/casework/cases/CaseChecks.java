package org.qingfeng.casework.cases;

import static org.qingfeng.casework.cases.CaseRefusal.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.sanction.StandingOf;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.OrgCode.Level;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Violation;

/** 立案权限: whether these organs may file against this person (domain B.6), as the directory knows both on that day. */
@ApplicationScoped
class CaseChecks {
    @Inject
    DirectoryCheck directory;

    @Inject
    StandingOf standings;

    List<Violation> violations(NewCase form, LocalDate on) {
        PersonSnapshot person = form.subject();
        List<Violation> found =
                new ArrayList<>(directory.on(on).person("subject", person).all());
        String managedBy = standings.person(person, on).managedBy();
        for (int i = 0; i < form.filings().size(); i++) {
            NewCase.Proposed filing = form.filings().get(i);
            String field = "filings[" + i + ']';
            found.addAll(organ(filing, field, on));
            authority(filing, field, managedBy, person).ifPresent(found::add);
            if (filing.organ() == FilingOrgan.PARTY && !person.partyMember()) {
                found.add(Violation.at(field + ".organ", PARTY_FILING_NEEDS_MEMBER));
            }
            if (filing.organ() == FilingOrgan.SUPERVISORY && !person.publicOfficial()) {
                found.add(Violation.at(field + ".organ", SUPERVISORY_FILING_NEEDS_OFFICIAL));
            }
        }
        return found;
    }

    private List<Violation> organ(NewCase.Proposed filing, String field, LocalDate on) {
        Optional<String> type = standings.type(filing.orgCode(), on);
        if (type.isEmpty()) {
            return List.of(Violation.at(
                    field + ".orgCode",
                    KitRefusal.NOT_KNOWN_HERE,
                    filing.orgCode().value()));
        }
        return filing.organ().is(type.get())
                ? List.of()
                : List.of(Violation.at(
                        field + ".orgCode",
                        WRONG_FILING_ORGAN,
                        filing.orgCode().value(),
                        filing.organ().zh()));
    }

    private static Optional<Violation> authority(
            NewCase.Proposed filing, String field, @Nullable String managedBy, PersonSnapshot person) {
        OrgCode division = FilingOrgan.division(filing.orgCode());
        Level managing =
                Level.valueOf(Objects.requireNonNullElse(managedBy, "TOWN").replace("CENTRAL", "NATION"));
        if (!division.contains(person.orgCode())) {
            return Optional.of(Violation.at(
                    field + ".orgCode",
                    WRONG_FILING_ORGAN,
                    filing.orgCode().value(),
                    filing.organ().zh()));
        }
        if (division.level().compareTo(managing) > 0) {
            return Optional.of(Violation.at(field + ".orgCode", FILING_BEYOND_MANAGEMENT, managing));
        }
        return filing.organ().mayFileAt(division.level())
                ? Optional.empty()
                : Optional.of(Violation.at(
                        field + ".orgCode",
                        SUPERVISORY_FILING_IS_THE_COUNTYS,
                        filing.orgCode().value()));
    }
}
