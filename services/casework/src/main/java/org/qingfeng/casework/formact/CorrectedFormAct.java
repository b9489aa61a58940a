package org.qingfeng.casework.formact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.casework.rules.Form;
import org.qingfeng.kit.person.PersonSnapshot;

/** 更正后的运用. */
@Schema(
        description = "更正内容 What may be corrected of a use recorded by hand",
        examples = "{\"actOn\":\"2023-03-07\",\"measure\":\"CRITICISM_EDUCATION\"}")
record CorrectedFormAct(
        @Schema(description = "运用日期 Day of the act") @NotNull
        LocalDate actOn,

        @Schema(description = "形态 Form") @NotNull Form form,

        @Schema(description = "措施 Measure") @NotBlank @Size(max = 60)
        String measure,

        @Schema(description = "对象 Persons to whom it was applied") @NotNull @Size(min = 1, max = 100)
        List<@Valid @NotNull PersonSnapshot> persons,

        @Schema(description = "违反中央八项规定精神的类别 Eight-rules category") @Nullable
        EightRules eightRulesCategory,

        @Schema(description = "事由 What for") @Nullable @Size(max = 2000)
        String grounds) {
    CorrectedFormAct {
        persons = persons == null ? List.of() : List.copyOf(persons);
    }

    /** Who stands in it twice. */
    List<String> repeated() {
        Set<UUID> seen = new HashSet<>();
        return persons.stream()
                .filter(p -> p.personId() != null && !seen.add(p.personId()))
                .map(PersonSnapshot::name)
                .toList();
    }
}
