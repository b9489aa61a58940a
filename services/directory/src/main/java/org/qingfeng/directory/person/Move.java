package org.qingfeng.directory.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.Rank;

/** 调动 A new post, from a day on; another usually ends the day before. */
@Schema(
        description = "调动 A new post from a day on",
        examples = "{\"on\":\"2023-07-01\",\"post\":{\"orgCode\":\"990106101000-002\",\"position\":\"主任\","
                + "\"rank\":\"TOWNSHIP\"},\"ends\":{\"orgCode\":\"990106101000-001\","
                + "\"position\":\"副主任\"}}")
record Move(
        @Schema(description = "到任日期，默认今天 First day in the new post, today by default", examples = "2023-07-01")
        @Nullable
        LocalDate on,

        @Schema(description = "新任职 The new post") @Valid @NotNull
        Taken post,

        @Schema(description = "前一日免去的任职；兼任则不填 The post that ends the day before; none if both are held")
        @Valid
        @Nullable
        Left ends) {

    /** The post taken. */
    @Schema(name = "PostTaken", description = "新任职 The post taken")
    record Taken(
            @Schema(description = "所在机构，须已登记 Organization, registered", examples = "990106101000-002") @NotNull
            OrgCode orgCode,

            @Schema(description = "职务 Position", examples = "主任") @NotBlank @Size(max = 100)
            String position,

            @Schema(description = "职级 Rank") @NotNull Rank rank,
            @Schema(description = "一把手 Top leader") boolean topLeader,

            @Schema(description = "班子成员 Member of the leadership")
            boolean leadershipMember,

            @Schema(description = "村干部 Village cadre") boolean villageCadre) {

        Post from(LocalDate day) {
            return new Post(orgCode, position, rank, topLeader, leadershipMember, villageCadre, day, null);
        }
    }

    /** The post left. */
    @Schema(name = "PostLeft", description = "免去的任职 The post left")
    record Left(
            @Schema(description = "所在机构 Organization", examples = "990106101000-001") @NotNull
            OrgCode orgCode,

            @Schema(description = "职务 Position", examples = "副主任") @NotBlank @Size(max = 100)
            String position) {}
}
