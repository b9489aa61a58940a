package org.qingfeng.casework.cases;

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
import org.qingfeng.kit.person.Rank;

/** What may be corrected of a case; its sanctions follow. */
@Schema(description = "可更正的内容 What may be corrected of a case; its sanctions follow")
record CorrectedCase(
        @Schema(description = "本人所在机构（归属） The person's unit", implementation = String.class) @NotNull
        OrgCode orgCode,

        @Schema(description = "职级 Rank") @NotNull Rank rank,

        @Schema(description = "违反的纪律 Disciplines") @NotNull @Size(max = 6)
        List<@NotNull Discipline> disciplines,

        @Schema(description = "违反中央八项规定精神的类别 Eight-rules category") @Nullable
        EightRules eightRulesCategory,

        @Schema(description = "立案时间 Filed on") @Nullable LocalDate filedOn,

        @Schema(description = "结案时间，即处分生效时间 Concluded on, when the sanctions take effect") @Nullable
        LocalDate concludedOn) {

    /** The person with unit and rank as corrected. */
    PersonSnapshot in(PersonSnapshot person) {
        return new PersonSnapshot(
                person.personId(),
                person.name(),
                orgCode,
                person.position(),
                rank,
                person.partyMember(),
                person.publicOfficial());
    }
}
