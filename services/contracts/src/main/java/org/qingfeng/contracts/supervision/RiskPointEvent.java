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
 * A risk point 廉政风险点 with its controls 防控措施; the text of neither is told.
 *
 * @param orgCode the unit, or the person's unit
 * @param scope UNIT, PERSON or MICRO_POWER
 * @param person whose risk it is, of scope PERSON
 * @param microPowerId the power it belongs to, of scope MICRO_POWER
 * @param grade HIGH, MEDIUM or LOW as last graded; none before
 * @param listings one per annual list that it stood in, in order; they follow one another without overlap
 */
public record RiskPointEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String scope,
        @Nullable PersonRef person,
        @Nullable UUID microPowerId,
        String riskClass,
        @Nullable String grade,
        @Nullable LocalDate retiredOn,
        List<Listing> listings,
        List<StateEntry> stateHistory)
        implements RecordEvent {

    /**
     * In force from approval (M14, M16) until a later list or the retirement.
     *
     * @param listVersion the year of the list
     * @param to first day no longer in force; none while it is
     * @param controls what is in force of it, within the listing's own days (M15, M17)
     */
    public record Listing(
            int listVersion,
            String grade,
            LocalDate from,
            @Nullable LocalDate to,
            List<Control> controls) {}

    /** @param id the same in every list that the control was carried into */
    public record Control(UUID id, LocalDate from, @Nullable LocalDate to) {}
}
