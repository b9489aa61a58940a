package org.qingfeng.casework.formact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.qingfeng.casework.sanction.RestrictionPeriod;
import org.qingfeng.casework.sanction.RestrictionSource;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Reading;

/** 诫勉 is no sanction, and holds the person back for six months all the same (domain B.2), also behind a heavier form. */
@ApplicationScoped
class Admonitions implements RestrictionSource {
    /** Wherever it was given: as the overseer of the nation's would see it. */
    private static final Caller ALL_THAT_WERE_GIVEN =
            new Caller("admonitions-given", null, OrgCode.NATION, Set.of("discipline-secretary"), Set.of());

    private static final String GIVEN = """
            select e.actOn from FormAct e
             where e.measure = 'ADMONITION' and e.state in ('EFFECTIVE', 'SUPERSEDED')
               and array_contains(e.personRefs, :ref) and e.actOn <= :on
            """;

    @Inject
    Reading reading;

    @Override
    public Optional<LocalDate> until(String personRef, LocalDate on) {
        return reading.in(ALL_THAT_WERE_GIVEN, transaction -> transaction
                .session()
                .createSelectionQuery(GIVEN, LocalDate.class)
                .setParameter("ref", personRef)
                .setParameter("on", on)
                .getResultList()
                .stream()
                .map(RestrictionPeriod::ofAdmonition)
                .filter(period -> period.covers(on))
                .map(RestrictionPeriod::endsOn)
                .max(LocalDate::compareTo));
    }
}
