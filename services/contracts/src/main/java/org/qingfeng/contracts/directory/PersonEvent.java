package org.qingfeng.contracts.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.RecordEvent;
import org.qingfeng.contracts.StateEntry;

/**
 * A person without the name: what other contexts need to check a snapshot against. {@code id} is the personId.
 *
 * @param orgCode the organization of the present main post
 * @param cadre 干部
 * @param managedBy 干部管理权限: CENTRAL, PROVINCE, CITY, COUNTY or TOWN
 * @param dutyScope organizations that this leader supervises (一岗双责)
 */
public record PersonEvent(
        UUID id,
        long version,
        OrgCode orgCode,
        String state,
        boolean partyMember,
        boolean probationaryMember,
        boolean publicOfficial,
        boolean cadre,
        @Nullable String managedBy,
        boolean retired,
        boolean active,
        List<Post> posts,
        List<OrgCode> dutyScope,
        List<StateEntry> stateHistory)
        implements RecordEvent {
    /**
     * @param topLeader 一把手
     * @param leadershipMember 班子成员
     * @param from first day in the post, inclusive
     * @param to last day in the post, inclusive
     */
    public record Post(
            OrgCode orgCode,
            String position,
            String rank,
            boolean topLeader,
            boolean leadershipMember,
            boolean villageCadre,
            LocalDate from,
            @Nullable LocalDate to) {}
}
