package org.qingfeng.casework.clue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.Discipline;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.PersonSnapshot;

/** 登记问题线索. */
@Schema(
        description = "线索登记 What is registered of a clue",
        examples =
                "{\"source\":\"SUPERVISION\",\"receivedOn\":\"2023-02-20\",\"subjects\":[],\"disciplines\":[\"D5\"],\"category\":\"F2\","
                        + "\"summary\":\"监督检查发现某村惠民项目公示不及时\"}")
public record NewClue(
        @Schema(description = "线索来源 Source") @NotNull ClueSource source,
        @Schema(description = "受理日期 Received on") @NotNull LocalDate receivedOn,

        @Schema(
                description = "归属单位，默认被反映人单位 Attributed organization, the first subject's by default",
                implementation = String.class)
        @Nullable
        OrgCode orgCode,

        @Schema(
                description = "登记机关，默认本机构 Registering organ, the caller's organization by default",
                implementation = String.class)
        @Nullable
        OrgCode registrarOrgCode,

        @Schema(description = "被反映人，可能暂无 Persons concerned, possibly none yet") @Size(max = 50)
        List<@Valid @NotNull PersonSnapshot> subjects,

        @Schema(description = "被反映单位 The subject, where it is an organization", implementation = String.class) @Nullable
        OrgCode subjectOrgCode,

        @Schema(description = "涉及纪律 Disciplines") @Size(max = 6)
        List<@NotNull Discipline> disciplines,

        @Schema(description = "违反中央八项规定精神类别 Eight-rules category") @Nullable
        EightRules category,

        @Schema(description = "主要问题线索 What is reported") @NotBlank @Size(max = 10_000)
        String summary) {

    ClueDetails details() {
        return new ClueDetails(subjects, subjectOrgCode, disciplines, category, summary);
    }
}
