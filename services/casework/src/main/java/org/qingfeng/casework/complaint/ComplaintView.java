package org.qingfeng.casework.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.calendar.Deadline;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.person.PersonSnapshot;

/** A complaint as officials are answered; what it says only where it was asked for with a reason, who made it never. */
@Schema(name = "Complaint", description = "信访举报 Complaint")
record ComplaintView(
        UUID id,
        long version,
        @Schema(description = "状态 State") ComplaintState state,
        @Schema(description = "受理机关 Accepting organ") OrgCode orgCode,
        @Schema(description = "举报渠道 How it came") Channel channel,
        @Schema(description = "是否实名 In real name") boolean named,
        @Schema(description = "收到日期 Received on") LocalDate receivedOn,

        @Schema(description = "分办结果 What the classification found") @Nullable
        ComplaintScope scope,

        @Schema(description = "分办日期 Classified on") @Nullable
        LocalDate classifiedOn,

        @Schema(description = "受理日期 Accepted on") @Nullable LocalDate acceptedOn,

        @Schema(description = "告知日期 The reporter was told on") @Nullable
        LocalDate noticedOn,

        @Schema(description = "首次举报 The complaint it repeats") @Nullable
        UUID repeatOf,

        @Schema(description = "问题线索 The clue it became") @Nullable
        UUID clueId,

        @Schema(description = "线索办结日期 Its clue was concluded on") @Nullable
        LocalDate concludedOn,

        @Schema(description = "反馈日期 Fed back on") @Nullable LocalDate fedBackOn,

        @Schema(description = "移交日期 Handed over on") @Nullable
        LocalDate handedOverOn,

        @Schema(description = "接收机关 The organ it was handed to") @Nullable
        OrgCode handedOverTo,

        @Schema(description = "移交文号 Number of the hand-over") @Nullable
        String handOverNumber,

        @Schema(description = "承办人 Officers in charge") List<UUID> handlers,

        @Schema(description = "能否凭查询码答复 Whether the reporter is reached by the receipt")
        boolean byReceipt,

        @Schema(description = "查看举报人身份：申请待批 Opening the reporter's identity was asked for")
        boolean identityAsked,

        @Schema(description = "查看举报人身份：已批准 It was approved") boolean identityApproved,

        @Schema(description = "被反映人，按来件所写 The person concerned, as it says") @Nullable
        String subjectText,

        @Schema(description = "被反映人，按名录 The persons concerned, as the directory has them") @Nullable
        List<PersonSnapshot> subjects,

        @Schema(description = "被反映人单位 Their unit") @Nullable OrgCode subjectOrgCode,

        @Schema(description = "反映的主要问题，仅在说明理由查看时 What is reported, only when read with a reason") @Nullable
        String content,

        @Schema(description = "期限 Terms") List<Deadline> deadlines,
        @Schema(description = "状态经过 States it was in") List<StateEntry> stateHistory,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    static ComplaintView of(Complaint complaint, List<Deadline> deadlines, List<AllowedAction> allowed) {
        ComplaintContent said = complaint.said();
        return new ComplaintView(
                complaint.id,
                complaint.version,
                complaint.state(),
                complaint.org(),
                complaint.channel,
                complaint.named,
                complaint.receivedOn,
                complaint.scope,
                complaint.classifiedOn,
                complaint.acceptedOn,
                complaint.noticedOn,
                complaint.repeatOf,
                complaint.clueId,
                complaint.concludedOn,
                complaint.fedBackOn,
                complaint.handedOverOn,
                complaint.handedOverTo == null ? null : OrgCode.of(complaint.handedOverTo),
                complaint.handOverNumber,
                List.of(complaint.handlers),
                complaint.isMadeInPublic(),
                complaint.identityAskedBy != null && complaint.identityApprovedBy == null,
                complaint.identityApprovedBy != null,
                said == null ? null : said.subjectText(),
                said == null ? null : said.subjects(),
                said == null ? null : said.subjectOrgCode(),
                said == null ? null : said.text(),
                deadlines,
                complaint.stateHistory,
                allowed);
    }
}
