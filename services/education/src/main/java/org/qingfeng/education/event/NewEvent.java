package org.qingfeng.education.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.PersonSnapshot;

/** What is entered of an event, and changed until it is held. */
@Schema(
        description = "教育活动登记 What is entered of an event",
        examples =
                "{\"kind\":\"WARNING_CONFERENCE\",\"title\":\"2023年第一次警示教育大会\",\"orgCode\":\"990106101000-010\",\"plannedOn\":\"2023-03-10\",\"place\":\"镇会议室\",\"roster\":[]}")
record NewEvent(
        @Schema(description = "类型 Kind") @NotNull EventKind kind,

        @Schema(description = "方式，仅专题培训 Mode, of a special training only") @Nullable
        TrainingMode mode,

        @Schema(description = "主题 Title") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "主办单位（归属） Host", implementation = String.class) @NotNull
        OrgCode orgCode,

        @Schema(description = "专项行动 Campaign") @Nullable UUID campaignId,

        @Schema(description = "计划日期 Planned for") @NotNull LocalDate plannedOn,

        @Schema(description = "地点 Place") @Nullable @Size(max = 200)
        String place,

        @Schema(description = "主持人 Who chairs it") @Nullable @Size(max = 100)
        String chair,

        @Schema(description = "授课人 Lecturers") @Size(max = 20)
        List<@NotNull @Valid Lecturer> lecturers,

        @Schema(description = "所放影片，仅观片 Film shown, of a screening only") @Nullable
        UUID filmId,

        @Schema(description = "为哪次活动补课；补课不另计次 The event it makes up for; it is then no event of its own") @Nullable
        UUID makeUpOf,

        @Schema(description = "参加范围 Who takes part, in words") @Nullable @Size(max = 500)
        String scope,

        @Schema(description = "学习材料 Materials") @Nullable @Size(max = 2000)
        String materials,

        @Schema(description = "应到人员名单 Roster of who should come") @Size(max = 2000)
        List<@NotNull @Valid PersonSnapshot> roster,

        @Schema(description = "备注 Remark") @Nullable @Size(max = 2000)
        String remark) {
    NewEvent {
        lecturers = List.copyOf(Objects.requireNonNullElse(lecturers, List.of()));
        roster = List.copyOf(Objects.requireNonNullElse(roster, List.of()));
    }
}
