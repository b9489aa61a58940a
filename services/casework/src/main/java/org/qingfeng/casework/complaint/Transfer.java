package org.qingfeng.casework.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.clue.ClueSource;
import org.qingfeng.casework.clue.NewClue;
import org.qingfeng.casework.rules.Discipline;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.PersonSnapshot;

/** 转为问题线索: what the clue says; by default what the complaint says. */
@Schema(description = "转为问题线索 What the clue says", examples = "{\"disciplines\":[\"D5\"]}")
record Transfer(
        @Schema(description = "归属单位，默认被反映人单位 Attributed organization", implementation = String.class) @Nullable
        OrgCode orgCode,

        @Schema(description = "被反映人，默认信访件所列 Persons concerned, those of the complaint by default")
        @Nullable
        @Size(max = 50)
        List<@Valid @NotNull PersonSnapshot> subjects,

        @Schema(description = "涉及纪律 Disciplines") @Nullable @Size(max = 6)
        List<@NotNull Discipline> disciplines,

        @Schema(description = "违反中央八项规定精神类别 Eight-rules category") @Nullable
        EightRules category,

        @Schema(description = "主要问题线索，默认信访件内容 What is reported, what the complaint says by default")
        @Nullable
        @Size(max = 10_000)
        String summary,

        @Schema(description = "业务日期，默认今天 Business date, today by default") @Nullable
        LocalDate on) {

    NewClue clue(Complaint complaint, LocalDate day) {
        ComplaintContent said = complaint.heard();
        return new NewClue(
                complaint.named ? ClueSource.PETITION_REAL_NAME : ClueSource.PETITION_ANONYMOUS,
                day,
                orgCode,
                complaint.org(),
                subjects == null ? said.subjects() : subjects,
                null,
                disciplines == null ? List.of() : disciplines,
                category,
                summary == null ? cut(said.text()) : summary);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), 10_000));
    }
}
