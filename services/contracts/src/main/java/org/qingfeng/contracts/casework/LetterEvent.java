package org.qingfeng.contracts.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A letter 提示函、纪律检查建议书、监察建议书 with its recipients, each of which has a clock of its own. Nothing of its text.
 *
 * @param orgCode the organ that issues it
 * @param kind REMINDER, DISCIPLINE_RECOMMENDATION or SUPERVISION_RECOMMENDATION
 * @param number given at approval
 * @param sentOn the date by which every recipient's copy counts (M05, M12)
 */
public record LetterEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String kind,
        @Nullable String number,
        @Nullable LocalDate sentOn,
        List<Recipient> recipients,
        List<StateEntry> stateHistory)
        implements RecordEvent {

    /**
     * @param recipientType OFFICE 科室, PARTY_ORGANIZATION 基层党组织 or CONTACT_STATION 联络站
     * @param replyDueOn by when the reply is due, from receipt on
     * @param repliedOn the first reply, by which it is on time or late
     */
    public record Recipient(
            OrgCode orgCode,
            String recipientType,
            String state,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate replyDueOn,
            @Nullable LocalDate repliedOn,
            @Nullable LocalDate implementationDueOn,
            @Nullable LocalDate evaluatedOn,
            @Nullable LocalDate closedOn) {}
}
