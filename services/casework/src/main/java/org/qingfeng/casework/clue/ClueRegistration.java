package org.qingfeng.casework.clue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** 登记: a clue with its number and its clock, entered as such, made of a complaint, or read from a ledger. */
@ApplicationScoped
public class ClueRegistration {
    private static final String NUMBERS = "XS";

    @Inject
    ClueChecks checks;

    @Inject
    ClueTerms terms;

    /**
     * Registers a clue; the caller of this adds it to the command.
     *
     * @param complaintId the complaint it is made of, if it is
     * @param reporters persons who reported it, as far as they are persons of the directory: it is kept from them
     */
    public Clue register(NewClue form, @Nullable UUID complaintId, Set<UUID> reporters, Work work) {
        Caller caller = work.caller();
        OrgCode registrar = form.registrarOrgCode() == null ? caller.org() : form.registrarOrgCode();
        within(caller, "registrarOrgCode", registrar);
        int year = form.receivedOn().getYear();
        String number = "%s-%d-%04d".formatted(NUMBERS, year, work.nextNumber(registrar, NUMBERS, year));
        Clue clue = new Clue(form, registrar, number, terms, work.moment());
        clue.comesFrom(complaintId, reporters);
        within(caller, "orgCode", clue.org());
        checks.check(clue, work);
        return clue;
    }

    private static void within(Caller caller, String field, OrgCode org) {
        if (!caller.org().contains(org)) {
            throw new Refused(List.of(Violation.at(field, KitRefusal.ORGANIZATION_NOT_YOURS, org.value())));
        }
    }
}
