package org.qingfeng.contracts.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A matter with power in it 亲属涉权事项: a benefit imported from who approved it. Nothing of the beneficiary or the amount.
 *
 * @param orgCode the cadre's unit, or before a match the approving unit
 * @param approvingOrgCode who approved the benefit, and verifies it (谁审批谁核查)
 * @param person the cadre, once matched
 * @param verification COMPLIANT or NON_COMPLIANT, once verified
 * @param publishedTo last day of the publication, by which it counts (M20) unless an objection is open
 * @param objectionOpen whether an objection waits for its recheck
 */
public record PowerMatterEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        OrgCode approvingOrgCode,
        int year,
        @Nullable PersonRef person,
        LocalDate importedOn,
        @Nullable LocalDate matchedOn,
        @Nullable String verification,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate publishedTo,
        boolean objectionOpen,
        @Nullable LocalDate cancelledOn,
        @Nullable LocalDate closedOn,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
