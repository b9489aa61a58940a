package org.qingfeng.directory.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** What can be said of a person beside posts; the form of a change. */
@Schema(
        description = "人员可修改的字段 What can be changed of a person; posts by move",
        examples = "{\"name\":\"顾听澜\",\"partyMember\":true,\"publicOfficial\":true,\"cadre\":true,"
                + "\"managedBy\":\"TOWN\"}")
record PersonFields(
        @Schema(description = "姓名 Name", examples = "顾听澜") @NotBlank @Size(max = 50)
        String name,

        @Schema(description = "中共党员 Party member") boolean partyMember,
        @Schema(description = "预备党员 Probationary member") boolean probationaryMember,
        @Schema(description = "监察对象 Public official") boolean publicOfficial,
        @Schema(description = "干部 Cadre") boolean cadre,

        @Schema(description = "干部管理权限 At which level a cadre is appointed") @Nullable
        ManagedBy managedBy,

        @Schema(description = "已退休 Retired") boolean retired,

        @Schema(description = "是否在册，默认是 Whether on the roll, yes by default") @Nullable
        Boolean active,

        @Schema(description = "一岗双责分管范围 Organizations this leader supervises") @Nullable @Size(max = 100)
        List<@NotNull OrgCode> dutyScope) {}
