package org.qingfeng.casework.clue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.Discipline;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.PersonSnapshot;

/** What a clue says, and what may be said better while it is in hand. */
@Schema(description = "线索内容 What a clue says")
record ClueDetails(
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
    ClueDetails {
        subjects = List.copyOf(Objects.requireNonNullElse(subjects, List.of()));
        disciplines = List.copyOf(Objects.requireNonNullElse(disciplines, List.of()));
    }
}
