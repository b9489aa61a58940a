package org.qingfeng.education.talk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.PersonSnapshot;

/** What is entered of a talk, and changed until it is held. */
@Schema(
        name = "NewIntegrityTalk",
        description = "廉政谈话登记 What is entered of an integrity talk",
        examples =
                "{\"type\":\"DUTY\",\"orgCode\":\"990106101000-010\",\"plannedOn\":\"2023-03-15\",\"topic\":\"履行管党治党责任\",\"interviewers\":[],\"interviewees\":[]}")
record NewTalk(
        @Schema(description = "类型 Type") @NotNull TalkType type,

        @Schema(description = "组织单位（归属） Host", implementation = String.class) @NotNull
        OrgCode orgCode,

        @Schema(description = "计划日期 Planned for") @NotNull LocalDate plannedOn,

        @Schema(description = "地点 Place") @Nullable @Size(max = 200)
        String place,

        @Schema(description = "事由 Topic") @NotBlank @Size(max = 500)
        String topic,

        @Schema(description = "谈话人，主谈在前 Interviewers, the leading one first") @Size(max = 10)
        List<@NotNull @Valid PersonSnapshot> interviewers,

        @Schema(description = "谈话对象 Interviewees") @Size(max = 100)
        List<@NotNull @Valid PersonSnapshot> interviewees,

        @Schema(description = "记录人 Recorder") @Nullable @Size(max = 60)
        String recorder) {
    NewTalk {
        interviewers = List.copyOf(Objects.requireNonNullElse(interviewers, List.of()));
        interviewees = List.copyOf(Objects.requireNonNullElse(interviewees, List.of()));
    }
}
