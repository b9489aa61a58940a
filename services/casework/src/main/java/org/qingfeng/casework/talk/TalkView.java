package org.qingfeng.casework.talk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.desk.AllowedAction;
import org.qingfeng.kit.person.PersonSnapshot;

/** A talk as this caller sees it; person and words only where they were opened. */
@Schema(name = "Talk", description = "谈话 Talk")
record TalkView(
        UUID id,
        long version,
        @Schema(description = "状态 State") TalkState state,
        @Schema(description = "谈话类型 Type") TalkType type,

        @Schema(description = "谈话机关 The organ that holds it")
        OrgCode organCode,

        @Schema(description = "谈话对象所在机构 The interviewee's unit")
        OrgCode orgCode,

        @Schema(description = "拟谈话日期，本人未到后为空 The day set; none after the person did not come") @Nullable
        LocalDate plannedOn,

        @Schema(description = "本人未到的日期 Days on which the person did not come")
        List<LocalDate> missedOn,

        @Schema(description = "谈话日期 Held on") @Nullable LocalDate heldOn,
        @Schema(description = "签字日期 Signed on") @Nullable LocalDate signedOn,
        @Schema(description = "审批人 Approver") @Nullable UUID approvedBy,
        @Schema(description = "谈话人 Officers who hold it") List<UUID> interviewers,

        @Schema(description = "谈话对象，列表中不显示 Whom it is with, not in lists") @Nullable
        List<PersonSnapshot> interviewees,

        @Schema(description = "事由，列表中不显示 What about, not in lists") @Nullable
        String topic,

        @Schema(description = "地点，列表中不显示 Place, not in lists") @Nullable
        String place,

        @Schema(description = "主要内容，列表中不显示 What was said, not in lists") @Nullable
        String record,

        @Schema(description = "本人态度，列表中不显示 The person's attitude, not in lists") @Nullable
        String attitude,

        @Schema(description = "整改承诺，列表中不显示 What the person promised, not in lists") @Nullable
        String commitment,

        @Schema(description = "办理记录，列表中不显示 What was written with the steps, not in lists") @Nullable
        List<TalkContent.Note> notes,

        @Schema(description = "案件，不向谈话对象显示 The case it belongs to, not shown to the interviewee") @Nullable
        UUID caseId,

        @Schema(description = "问题线索，不向谈话对象显示 The clue it belongs to, not shown to the interviewee") @Nullable
        UUID clueId,

        @Schema(description = "第一种形态，不向谈话对象显示 The use of the first form that it is, not shown to the interviewee")
        @Nullable
        UUID formActId,

        @Schema(description = "状态经过 States it was in") List<StateEntry> stateHistory,
        Instant createdAt,
        @Schema(description = "可执行操作 What may be done next") List<AllowedAction> allowedActions) {

    /** @param own whether it is the caller's own talk, who is not told of the matter behind it */
    static TalkView of(Talk t, boolean own, List<AllowedAction> allowed) {
        TalkContent said = t.shown();
        PersonSnapshot person = said.interviewee();
        return new TalkView(
                t.id,
                t.version,
                t.state(),
                t.type,
                t.organ(),
                t.org(),
                t.plannedOn,
                t.missedOn,
                t.heldOn,
                t.signedOn,
                t.approver,
                List.of(t.interviewers),
                person == null ? null : List.of(person),
                said.topic(),
                said.place(),
                said.record(),
                said.attitude(),
                said.commitment(),
                person == null ? null : said.notes(),
                own ? null : t.caseId,
                own ? null : t.clueId,
                own ? null : t.formActId,
                t.stateHistory,
                t.createdAt,
                allowed);
    }
}
