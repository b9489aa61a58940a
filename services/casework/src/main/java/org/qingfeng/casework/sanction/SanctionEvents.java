package org.qingfeng.casework.sanction;

import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.casework.SanctionEvent;

/** What leaves of a sanction. */
final class SanctionEvents {
    private SanctionEvents() {}

    static SanctionEvent of(Sanction s) {
        return new SanctionEvent(
                s.id,
                s.version,
                s.org(),
                s.state,
                s.caseId,
                s.clueId,
                s.personRef == null ? null : PersonRef.parse(s.personRef),
                s.rank.name(),
                s.partyMember,
                s.family.name(),
                s.kind.name(),
                s.decidingOrg(),
                s.disciplines.stream().map(Enum::name).toList(),
                s.eightRulesCategory == null ? null : s.eightRulesCategory.name(),
                s.decidedOn,
                s.effectiveOn,
                s.deliveredOn,
                s.restrictionEndsOn,
                s.probationEndsOn,
                s.insteadOfRemoval,
                s.replaces,
                s.replacedBy,
                s.endedOn,
                s.stateHistory);
    }
}
