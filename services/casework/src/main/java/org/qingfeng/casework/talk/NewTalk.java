package org.qingfeng.casework.talk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.PersonSnapshot;

/** 拟谈话. */
@Schema(
        description = "拟谈话 What is planned of a talk",
        examples = "{\"on\":\"2023-04-06\",\"type\":\"REMINDER_TALK\",\"organCode\":\"990106101000-010\","
                + "\"plannedOn\":\"2023-04-12\",\"interviewers\":[\"0190b7a0-0000-4000-8000-000000000001\","
                + "\"0190b7a0-0000-4000-8000-000000000002\"],\"interviewees\":[{\"name\":\"周砚秋\","
                + "\"orgCode\":\"990106101201-002\",\"position\":\"委员\",\"rank\":\"VILLAGE_OTHER\",\"partyMember\":true,"
                + "\"publicOfficial\":true}],\"topic\":\"惠民项目公示不及时\"}")
record NewTalk(
        @Schema(description = "提出日期，默认今天 Proposed on, today by default") @Nullable
        LocalDate on,

        @Schema(description = "谈话类型 Type") @NotNull TalkType type,

        @Schema(
                description = "谈话机关 The organ that holds it",
                implementation = String.class,
                examples = "990106101000-010")
        @NotNull
        OrgCode organCode,

        @Schema(description = "拟谈话日期 The day on which it is to be held") @NotNull
        LocalDate plannedOn,

        @Schema(description = "地点（受保护） Place, protected") @Nullable @Size(max = 200)
        String place,

        @Schema(description = "谈话人 Officers who hold it") @NotNull @Size(min = 1, max = 10)
        List<@NotNull UUID> interviewers,

        @Schema(description = "谈话对象，逐人谈话 Whom it is with, one by one") @NotNull @Size(min = 1, max = 10)
        List<@Valid @NotNull PersonSnapshot> interviewees,

        @Schema(description = "事由（受保护） What about, protected") @NotBlank @Size(max = 2000)
        String topic,

        @Schema(description = "问题线索 The clue it belongs to") @Nullable
        UUID clueId,

        @Schema(description = "案件 The case it belongs to") @Nullable
        UUID caseId) {
    NewTalk {
        interviewers = interviewers == null ? List.of() : List.copyOf(interviewers);
        interviewees = interviewees == null ? List.of() : List.copyOf(interviewees);
    }
}
