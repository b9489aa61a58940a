package org.qingfeng.casework.sanction;

import static org.qingfeng.casework.sanction.SanctionRefusal.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.problem.Violation;

/**
 * The deciding body is the one of the approval matrix (B.6); another is refused, and the right one named.
 *
 * @param types the directory's type of an organization on the day of the decision
 */
public record WhoDecides(ApprovalMatrix matrix, Function<OrgCode, Optional<String>> types) {

    /**
     * @param field where the request has the sanction
     * @param unit the person's
     */
    public List<Violation> violations(
            String field, NewSanction asked, Standing person, OrgCode unit, CaseWeight weight, LocalDate on) {
        Optional<ApprovalMatrix.Authority> authority =
                matrix.authority(asked.family(), asked.kind(), person, weight, on);
        if (authority.isEmpty()) {
            return List.of(
                    matrix.rules(asked.family(), on)
                            ? Violation.at(field, NOBODY_HERE_MAY_DECIDE, person.management())
                            : Violation.at(
                                    field,
                                    NO_REGULATION_THAT_DAY,
                                    on,
                                    asked.family().zh() + "批准权限"));
        }
        DecidingBody body = authority.get().body();
        OrgCode organ = asked.decidingOrgCode();
        boolean right =
                types.apply(organ).map(type -> body.is(organ, type, unit)).orElse(false);
        return right
                ? List.of()
                : List.of(Violation.at(
                        field + ".decidingOrgCode",
                        WRONG_DECIDING_BODY,
                        organ.value(),
                        body.zh() + ' ' + body.en(),
                        authority.get().basis()));
    }
}
