package org.qingfeng.contracts.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A campaign 专项行动.
 *
 * @param orgCode the organization that hosts it
 * @param orgCodes the organizations that take part
 * @param leadingGroup 领导小组, members as references
 */
public record CampaignEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String title,
        String basisDocument,
        int year,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable WorkPlan workPlan,
        List<PersonRef> leadingGroup,
        List<OrgCode> orgCodes,
        List<StateEntry> stateHistory)
        implements RecordEvent {
    /** 工作要点: the host's own document. */
    public record WorkPlan(String title, @Nullable String number, LocalDate issuedOn) {}
}
