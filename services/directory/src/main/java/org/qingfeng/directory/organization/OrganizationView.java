package org.qingfeng.directory.organization;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.contracts.directory.OrganizationEvent;
import org.qingfeng.kit.desk.AllowedAction;

/** An organization as everybody sees it. */
@Schema(name = "Organization", description = "组织机构 An organization")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganizationView(
        @Schema(description = "标识 Id") UUID id,
        @Schema(description = "版本 Version, also the ETag") long version,

        @Schema(description = "区划代码 Code, its key", examples = "990106101000-001")
        OrgCode code,

        @Schema(description = "归属机构，即本机构 The organization it is attributed to: itself")
        OrgCode orgCode,

        @Schema(description = "状态 State") OrganizationState state,
        @Schema(description = "名称 Name") String name,
        @Schema(description = "简称 Short name") @Nullable String shortName,

        @Schema(description = "机关代字 As in document numbers") @Nullable
        String documentCode,

        @Schema(description = "机构类型 Type") OrganizationType type,
        @Schema(description = "是否在运转 Whether it is at work") boolean active,

        @Schema(description = "代码启用日期 First day of its code")
        LocalDate validFrom,

        @Schema(description = "代码停用日期 Last day of its code") @Nullable
        LocalDate validTo,

        @Schema(description = "后续代码 What followed its code") OrganizationEvent.@Nullable Successor successor,
        @Schema(description = "状态记录 States, oldest first") List<StateEntry> stateHistory,

        @Schema(description = "可执行操作 What this caller may do next")
        List<AllowedAction> allowedActions) {

    static OrganizationView of(Organization organization, List<AllowedAction> allowed) {
        return new OrganizationView(
                organization.id,
                organization.version,
                organization.org(),
                organization.org(),
                organization.state(),
                organization.name,
                organization.shortName,
                organization.documentCode,
                organization.type,
                organization.active,
                organization.validFrom,
                organization.validTo,
                organization.successor(),
                organization.stateHistory,
                allowed);
    }
}
