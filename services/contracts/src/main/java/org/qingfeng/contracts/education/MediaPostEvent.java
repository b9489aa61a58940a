package org.qingfeng.contracts.education;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A post 转发 of one item on one channel; the same item on two channels is two posts (M25).
 *
 * @param orgCode the channel's owner
 * @param channel its kind, with its name as printed
 * @param subject DISCIPLINE_RULE 党纪要求, TYPICAL_CASE 典型案例 or INTEGRITY_CULTURE 廉洁文化
 * @param item equal for posts of the same content, so that distinct items can be counted
 * @param publishedOn the day by which it counts; null before
 */
public record MediaPostEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        String channel,
        String channelName,
        String subject,
        UUID item,
        @Nullable LocalDate publishedOn,
        List<StateEntry> stateHistory)
        implements RecordEvent {}
