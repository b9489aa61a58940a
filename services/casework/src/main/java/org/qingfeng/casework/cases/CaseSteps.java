package org.qingfeng.casework.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.sanction.Family;
import org.qingfeng.casework.sanction.SanctionKind;
import org.qingfeng.contracts.OrgCode;

/** What the steps of a case say, from the approval of its filing to the branch meeting. */
final class CaseSteps {
    private static final int LONGEST_TEXT = 10_000;

    private CaseSteps() {}

    @Schema(
            name = "FilingApproval",
            description =
                    "立案审批 Approval by the head of the discipline organ, who puts it before the party committee's head",
            examples = "{\"on\":\"2023-05-19\",\"consenter\":\"0190b7a0-0000-4000-8000-000000000007\"}")
    record FilingApproval(
            @Schema(description = "审批日期，默认今天 Business date, today by default") @Nullable
            LocalDate on,

            @Schema(description = "立案机关，默认本机关的全部 Which organ's filing, all of one's own by default") @Nullable
            FilingOrgan organ,

            @Schema(description = "报请同意的党委主要负责人 The party committee's head before whom it is put") @NotNull
            UUID consenter) {}

    @Schema(
            name = "FilingConsent",
            description = "同意立案 Consent of the party committee's head",
            examples = "{\"on\":\"2023-05-22\"}")
    record FilingConsent(
            @Schema(description = "立案日期，默认今天 Business date, today by default") @Nullable
            LocalDate on,

            @Schema(description = "立案机关，默认本级的全部 Which organ's filing, all of one's own by default") @Nullable
            FilingOrgan organ) {}

    @Schema(
            name = "CaseAssignment",
            description = "成立审查调查组 Who investigates",
            examples =
                    "{\"investigators\":[\"0190b7a0-0000-4000-8000-000000000001\",\"0190b7a0-0000-4000-8000-000000000002\"]}")
    record Assignment(
            @Schema(description = "审查调查人员 Investigators") @NotNull @Size(min = 1, max = 30)
            List<@NotNull UUID> investigators) {}

    @Schema(
            name = "FilingAnnouncement",
            description = "宣布立案 The filing is announced",
            examples = "{\"on\":\"2023-05-24\"}")
    record FilingAnnouncement(
            @Schema(description = "宣布日期，默认今天 Business date, today by default") @Nullable
            LocalDate on,

            @Schema(description = "向本人宣布、告知所在党组织的情况 How person and party organization were told")
            @Nullable
            @Size(max = LONGEST_TEXT)
            String note) {}

    @Schema(
            name = "CaseExtensionOrder",
            description = "延长期限 A stage is given more days",
            examples = "{\"on\":\"2023-08-01\",\"days\":30,\"reason\":\"需外调取证\"}")
    record ExtensionOrder(
            @Schema(description = "批准日期，默认今天 Business date, today by default") @Nullable
            LocalDate on,

            @Schema(description = "延长天数 Days") @Min(1) @Max(100)
            int days,

            @Schema(description = "理由 Reason") @NotBlank @Size(max = 2000)
            String reason) {}

    @Schema(
            name = "CaseMeeting",
            description = "见面 Facts shown to the person, statement and defence recorded",
            examples = "{\"on\":\"2023-07-20\",\"officers\":[\"0190b7a0-0000-4000-8000-000000000001\","
                    + "\"0190b7a0-0000-4000-8000-000000000002\"],\"statement\":\"本人对事实没有异议\",\"defences\":[],"
                    + "\"shown\":[{\"family\":\"PARTY\",\"kind\":\"SERIOUS_WARNING\"}]}")
    record Meeting(
            @Schema(description = "见面日期，默认今天 Business date, today by default") @Nullable
            LocalDate on,

            @Schema(description = "在场人员 Officers present") @NotNull @Size(min = 1, max = 10)
            List<@NotNull UUID> officers,

            @Schema(description = "本人陈述 The person's statement") @NotBlank @Size(max = LONGEST_TEXT)
            String statement,

            @Schema(description = "申辩及答复 Points of the defence, each with its answer") @Size(max = 50)
            List<Minute.@NotNull Defence> defences,

            @Schema(description = "出示的处分意见，没有则为空 The sanctions that the person was told are considered, none if none")
            @NotNull
            @Size(max = 3)
            List<@Valid @NotNull Shown> shown) {
        Meeting {
            defences = List.copyOf(Objects.requireNonNullElse(defences, List.of()));
        }
    }

    @Schema(name = "ShownSanction", description = "出示的处分意见 A sanction that the person was told is considered")
    record Shown(@NotNull Family family, @NotNull SanctionKind kind) {}

    @Schema(
            name = "CaseHandOver",
            description = "移送审理 Handed over to trial",
            examples = "{\"on\":\"2023-07-24\",\"tryers\":[\"0190b7a0-0000-4000-8000-000000000003\"]}")
    record HandOver(
            @Schema(description = "移送日期，默认今天 Business date, today by default") @Nullable
            LocalDate on,

            @Schema(description = "审理人员 Who tries it") @NotNull @Size(min = 1, max = 10)
            List<@NotNull UUID> tryers) {}

    @Schema(
            name = "CountySubmission",
            description = "报县级审核 Sent to the county for review",
            examples = "{\"on\":\"2023-08-07\",\"reviewers\":[\"0190b7a0-0000-4000-8000-000000000004\"]}")
    record Submission(
            @Schema(description = "报送日期，默认今天 Business date, today by default") @Nullable
            LocalDate on,

            @Schema(description = "县级审理人员 Who reviews it") @NotNull @Size(min = 1, max = 10)
            List<@NotNull UUID> reviewers) {}

    @Schema(
            name = "CaseOpinion",
            description = "审核、审理意见 An opinion at the end of a review or trial",
            examples = "{\"on\":\"2023-08-18\",\"opinion\":\"事实清楚，证据确凿，同意\"}")
    record Opinion(
            @Schema(description = "日期，默认今天 Business date, today by default") @Nullable
            LocalDate on,

            @Schema(description = "意见 Opinion") @NotBlank @Size(max = LONGEST_TEXT)
            String opinion) {}

    @Schema(
            name = "BranchMeeting",
            description = "支部大会决议 What the branch meeting resolved",
            examples = "{\"on\":\"2023-08-25\",\"orgCode\":\"990106101204-001\",\"present\":23,\"inFavour\":21,"
                    + "\"resolution\":\"同意给予党内严重警告处分\"}")
    record BranchMeeting(
            @Schema(description = "开会日期，默认今天 Business date, today by default") @Nullable
            LocalDate on,

            @Schema(description = "党支部 The branch", implementation = String.class) @NotNull
            OrgCode orgCode,

            @Schema(description = "到会党员 Members present") @Min(1) @Max(10000)
            int present,

            @Schema(description = "赞成 In favour") @Min(0) @Max(10000)
            int inFavour,

            @Schema(description = "决议 Resolution") @NotBlank @Size(max = LONGEST_TEXT)
            String resolution) {}
}
