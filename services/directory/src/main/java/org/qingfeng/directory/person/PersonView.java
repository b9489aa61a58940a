package org.qingfeng.directory.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.desk.AllowedAction;

/** A person as those see who keep records. */
@Schema(name = "Person", description = "人员 A person with posts over time")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonView(
        @Schema(description = "人员标识 Id, the personId of every context")
        UUID id,

        @Schema(description = "版本 Version, also the ETag") long version,

        @Schema(description = "主要任职所在机构 Organization of the main post")
        OrgCode orgCode,

        @Schema(description = "状态 State") PersonState state,
        @Schema(description = "姓名 Name") String name,
        @Schema(description = "中共党员 Party member") boolean partyMember,
        @Schema(description = "预备党员 Probationary member") boolean probationaryMember,
        @Schema(description = "监察对象 Public official") boolean publicOfficial,
        @Schema(description = "干部 Cadre") boolean cadre,

        @Schema(description = "干部管理权限 At which level a cadre is appointed") @Nullable
        ManagedBy managedBy,

        @Schema(description = "已退休 Retired") boolean retired,
        @Schema(description = "是否在册 Whether on the roll") boolean active,

        @Schema(description = "任职，主要任职在前 Posts, the main one first")
        List<Post> posts,

        @Schema(description = "一岗双责分管范围 Organizations this leader supervises")
        List<OrgCode> dutyScope,

        @Schema(description = "状态记录 States, oldest first") List<StateEntry> stateHistory,

        @Schema(description = "可执行操作 What this caller may do next")
        List<AllowedAction> allowedActions) {

    static PersonView of(Person person, List<AllowedAction> allowed) {
        return new PersonView(
                person.id,
                person.version,
                person.org(),
                person.state(),
                person.name,
                person.partyMember,
                person.probationaryMember,
                person.publicOfficial,
                person.cadre,
                person.managedBy,
                person.retired,
                person.active,
                person.posts,
                person.dutyScope,
                person.stateHistory,
                allowed);
    }
}
