package org.qingfeng.directory.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.directory.PersonEvent;
import org.qingfeng.kit.person.Rank;

/**
 * 任职 A post in an organization.
 *
 * @param from first day in it, inclusive
 * @param to last day in it, inclusive; none while it is held
 */
@Schema(description = "任职 A post; of several held now the first is the main one")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Post(
        @Schema(description = "所在机构，须已登记 Organization, registered", examples = "990106101000-001") @NotNull
        OrgCode orgCode,

        @Schema(description = "职务 Position", examples = "主任") @NotBlank @Size(max = 100)
        String position,

        @Schema(description = "职级 Rank") @NotNull Rank rank,
        @Schema(description = "一把手 Top leader") boolean topLeader,

        @Schema(description = "班子成员 Member of the leadership")
        boolean leadershipMember,

        @Schema(description = "村干部 Village cadre") boolean villageCadre,

        @Schema(description = "任职起始 First day", examples = "2021-05-10") @NotNull
        LocalDate from,

        @Schema(description = "任职终止 Last day, none while it is held") @Nullable
        LocalDate to) {

    boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean isSamePost(OrgCode organization, String called) {
        return orgCode.equals(organization) && position.equals(called);
    }

    boolean overlaps(Post other) {
        return isSamePost(other.orgCode, other.position)
                && (to == null || !to.isBefore(other.from))
                && (other.to == null || !other.to.isBefore(from));
    }

    Post endedOn(LocalDate last) {
        return new Post(orgCode, position, rank, topLeader, leadershipMember, villageCadre, from, last);
    }

    PersonEvent.Post event() {
        return new PersonEvent.Post(
                orgCode, position, rank.name(), topLeader, leadershipMember, villageCadre, from, to);
    }
}
