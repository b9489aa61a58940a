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
 * A problem 问题 with its measures 整改措施; the text of neither is told.
 *
 * @param number given at confirmation
 * @param campaignId none for a problem outside a campaign, which the summary does not count
 * @param category F1–F5, H1–H6 or OTHER
 * @param stays one per time that the problem was open: from confirmation, or a relapse, to its closing
 * @param handled the persons handled (人要处理) when it was closed
 * @param origin what it was opened from in another context, if anything
 */
public record ProblemEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        @Nullable String number,
        @Nullable UUID campaignId,
        String category,
        String source,
        List<String> causes,
        String rectificationKind,
        @Nullable PersonRef responsibleLeader,
        LocalDate foundOn,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate closedOn,
        @Nullable UUID mergedInto,
        List<Stay> stays,
        List<Measure> measures,
        List<Handled> handled,
        @Nullable Origin origin,
        List<StateEntry> stateHistory)
        implements RecordEvent {

    /** @param relapsedOn the relapse 反弹 that opened this stay; null for the first */
    public record Stay(
            LocalDate openedOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate relapsedOn) {}

    /**
     * @param steps how many steps of the road map 路线图 it has
     * @param approvedOn the date by which the measure counts (M02)
     */
    public record Measure(
            UUID id,
            String state,
            @Nullable OrgCode ownerOrgCode,
            @Nullable PersonRef owner,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate dueOn,
            int steps,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate doneOn) {}

    public record Handled(PersonRef person, String rank, LocalDate handledOn) {}

    public record Origin(String kind, UUID id) {}
}
