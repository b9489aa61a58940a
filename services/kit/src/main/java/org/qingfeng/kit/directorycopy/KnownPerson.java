package org.qingfeng.kit.directorycopy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/**
 * A person without the name.
 *
 * @param orgCode the organization of the present main post
 * @param managedBy 干部管理权限: CENTRAL, PROVINCE, CITY, COUNTY or TOWN
 * @param dutyScope organizations that this leader supervises (一岗双责)
 */
public record KnownPerson(
        UUID id,
        OrgCode orgCode,
        boolean partyMember,
        boolean probationaryMember,
        boolean publicOfficial,
        boolean cadre,
        @Nullable String managedBy,
        boolean retired,
        boolean active,
        List<OrgCode> dutyScope,
        List<Post> posts) {
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
            @Nullable LocalDate to) {
        public boolean isHeldOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** The posts held on this day. */
    public List<Post> postsOn(LocalDate day) {
        return posts.stream().filter(post -> post.isHeldOn(day)).toList();
    }
}
