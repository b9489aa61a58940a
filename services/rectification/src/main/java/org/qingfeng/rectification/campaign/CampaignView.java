package org.qingfeng.rectification.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.identity.Caller;

/** A campaign as this caller may see it: who takes part sees of the organizations only its own. */
@Schema(name = "Campaign", description = "专项行动 Campaign")
record CampaignView(
        UUID id,
        long version,

        @Schema(description = "归属机构（主办） Organization it is attributed to: the host")
        OrgCode orgCode,

        @Schema(description = "主办机构 Host") OrgCode hostOrgCode,
        @Schema(description = "状态 State") CampaignState state,
        @Schema(description = "名称 Title") String title,
        @Schema(description = "依据文件 Basis") String basisDocument,
        @Schema(description = "年度 Year") int year,
        @Schema(description = "开始日期 First day") LocalDate startsOn,
        @Schema(description = "结束日期 Last day") LocalDate endsOn,
        @Schema(description = "领导小组 Leading group") List<GroupMember> leadingGroup,
        @Schema(description = "工作要点 Work plan") @Nullable WorkPlan workPlan,

        @Schema(description = "参加单位 Organizations that take part")
        List<OrgCode> orgCodes,

        @Schema(description = "启动日期 Launched on") @Nullable LocalDate launchedOn,
        @Schema(description = "结束日期 Concluded on") @Nullable LocalDate concludedOn,

        @Schema(description = "是否结转 Whether open problems were carried over")
        boolean carryOver,

        @Schema(description = "更正或作废理由 Why it was corrected or voided") @Nullable
        String remark,

        @Schema(description = "状态经过 States it was in") List<StateEntry> stateHistory,
        Instant createdAt,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    static CampaignView of(Campaign campaign, Caller caller, List<AllowedAction> allowed) {
        boolean whole = caller.org().contains(campaign.org());
        return new CampaignView(
                campaign.id,
                campaign.version,
                campaign.org(),
                campaign.org(),
                campaign.state(),
                campaign.title,
                campaign.basisDocument,
                campaign.year,
                campaign.startsOn,
                campaign.endsOn,
                campaign.leadingGroup,
                campaign.workPlan,
                campaign.organizations().stream()
                        .filter(o -> whole
                                || o.contains(caller.org())
                                || caller.org().contains(o))
                        .toList(),
                campaign.launchedOn,
                campaign.concludedOn,
                campaign.carryOver,
                campaign.remark,
                campaign.stateHistory,
                campaign.createdAt,
                allowed);
    }
}
