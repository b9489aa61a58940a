package org.qingfeng.casework.cases;

import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.casework.CaseEvent;

/** What leaves of a case: no text, and the person as a reference. */
final class CaseEvents {
    private CaseEvents() {}

    static CaseEvent of(Case c) {
        return new CaseEvent(
                c.id,
                c.version,
                c.org(),
                c.state,
                c.number,
                c.clueId,
                c.carriedOverFrom,
                c.personRef == null ? null : PersonRef.parse(c.personRef),
                c.rank.name(),
                c.partyMember,
                c.kind(true),
                c.disciplines.stream().map(Enum::name).toList(),
                c.eightRulesCategory == null ? null : c.eightRulesCategory.name(),
                c.filings.stream()
                        .map(f -> new CaseEvent.Filing(f.organ().name(), f.orgCode(), f.on()))
                        .toList(),
                c.filedOn,
                c.concludedOn,
                c.outcome == null ? null : c.outcome.name(),
                c.stateHistory);
    }
}
