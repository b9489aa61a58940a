package org.qingfeng.contracts.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A complaint 信访举报: how it came and what was done with it and when; nothing of what it says, of whom, or by whom. One made
 * in public is told of for the first time when an official takes a step with it, and its dates are days.
 *
 * @param orgCode the accepting organ
 * @param channel how it came: WEB is the public form
 * @param named whether it is in real name 实名: a name or unit, and a contact
 * @param scope what the classification found; null before
 * @param acceptedOn 受理
 * @param noticeDueOn by when a reporter in real name is to be told that it is accepted
 * @param noticedOn when he was told
 * @param repeatOf the complaint that it repeats
 * @param clueId the clue that it became
 * @param concludedOn when that clue was concluded
 * @param feedbackDueOn by when a reporter in real name is to be told what came of it
 * @param handedOverOn when it was passed to the upper or lower organ, or routed
 * @param handOverDueOn by when it was to be
 */
public record ComplaintEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String channel,
        boolean named,
        LocalDate receivedOn,
        @Nullable String scope,
        @Nullable LocalDate classifiedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate noticeDueOn,
        @Nullable LocalDate noticedOn,
        @Nullable UUID repeatOf,
        @Nullable UUID clueId,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate feedbackDueOn,
        @Nullable LocalDate fedBackOn,
        @Nullable LocalDate handedOverOn,
        @Nullable LocalDate handOverDueOn,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
