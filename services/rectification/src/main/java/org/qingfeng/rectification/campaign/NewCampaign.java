package org.qingfeng.rectification.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** What is entered of a campaign, changed while it is a draft, and corrected later. */
@Schema(
        description = "专项行动登记 What is entered of a campaign",
        examples =
                "{\"title\":\"整治形式主义官僚主义专项行动\",\"basisDocument\":\"《专项行动工作方案》\",\"hostOrgCode\":\"990106101000\",\"year\":2023,"
                        + "\"startsOn\":\"2023-03-01\",\"endsOn\":\"2023-12-31\",\"orgCodes\":[\"990106101201\"]}")
record NewCampaign(
        @Schema(description = "名称 Title") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "依据文件 Document it is based on") @NotBlank @Size(max = 200)
        String basisDocument,

        @Schema(description = "主办机构 Organization that hosts it", implementation = String.class) @NotNull
        OrgCode hostOrgCode,

        @Schema(description = "年度 Year") @Min(1949) @Max(2999)
        int year,

        @Schema(description = "开始日期 First day") @NotNull LocalDate startsOn,
        @Schema(description = "结束日期 Last day") @NotNull LocalDate endsOn,

        @Schema(description = "领导小组 Leading group") @Size(max = 100)
        List<@Valid @NotNull GroupMember> leadingGroup,

        @Schema(description = "工作要点 Work plan") @Nullable @Valid
        WorkPlan workPlan,

        @Schema(description = "参加单位 Organizations that take part") @Size(max = 1000)
        List<@NotNull OrgCode> orgCodes) {
    NewCampaign {
        leadingGroup = List.copyOf(Objects.requireNonNullElse(leadingGroup, List.of()));
        orgCodes = List.copyOf(Objects.requireNonNullElse(orgCodes, List.of()));
    }
}
