package org.qingfeng.contracts.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A case 立案: one person, one matter. Nothing of what it is about is told, and nobody is named.
 *
 * @param orgCode the subject's unit at the time of filing
 * @param number given when it is filed
 * @param clueId the clue it comes from, if it comes from one
 * @param carriedOverFrom the year of the ledger that it was carried over from
 * @param person the subject; null when erased
 * @param rank the subject's at the time of filing
 * @param kind by which organs it was filed: PARTY, SUPERVISORY, or BOTH (one case, M07); null before
 * @param disciplines D1–D6, those concerned
 * @param filings of a filing organ each; {@code on} is null until both secretaries have agreed
 * @param filedOn the earliest of the filings, by which it counts
 * @param concludedOn 结案时间: the day of the decision, on which it takes effect
 * @param outcome SANCTION, EXEMPT, NO_SANCTION, FORM1 or TRANSFER_JUSTICE
 */
public record CaseEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        @Nullable String number,
        @Nullable UUID clueId,
        @Nullable Integer carriedOverFrom,
        @Nullable PersonRef person,
        String rank,
        boolean partyMember,
        @Nullable String kind,
        List<String> disciplines,
        @Nullable String eightRulesCategory,
        List<Filing> filings,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate concludedOn,
        @Nullable String outcome,
        List<StateEntry> stateHistory)
        implements RecordEvent {

    /** @param organ PARTY 纪委 or SUPERVISORY 监委 */
    public record Filing(
            String organ, OrgCode orgCode, @Nullable LocalDate on) {}
}
