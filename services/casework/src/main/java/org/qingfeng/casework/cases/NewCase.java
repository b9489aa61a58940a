package org.qingfeng.casework.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.Discipline;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.casework.sanction.CaseWeight;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.PersonSnapshot;

/** What is entered of a proposed filing 拟立案, and changed while it is proposed. */
@Schema(
        description = "拟立案 What is entered of a proposed filing",
        examples = "{\"on\":\"2023-05-18\",\"subject\":{\"name\":\"柳映溪\",\"orgCode\":\"990106101204-002\","
                + "\"position\":\"委员\",\"rank\":\"VILLAGE_OTHER\",\"partyMember\":true,\"publicOfficial\":true},"
                + "\"filings\":[{\"organ\":\"PARTY\",\"orgCode\":\"990106101000-010\"}],\"disciplines\":[\"D3\"],"
                + "\"basis\":\"初核发现虚列支出的事实\",\"distinctions\":{\"inexperience\":false,\"exploration\":false,"
                + "\"unintended\":false,\"result\":\"NOT_APPLICABLE\",\"reason\":\"不属于三种情形\"}}")
record NewCase(
        @Schema(description = "提出日期，默认今天 Proposed on, today by default") @Nullable
        LocalDate on,

        @Schema(description = "问题线索 The clue it comes from") @Nullable
        UUID clueId,

        @Schema(description = "结转年度 Year of the ledger that it was carried over from") @Nullable @Min(2000) @Max(2100)
        Integer carriedOverFrom,

        @Schema(description = "被审查调查人 The person concerned") @NotNull @Valid
        PersonSnapshot subject,

        @Schema(description = "立案机关 Organs that file") @NotNull @Size(min = 1, max = 2)
        List<@Valid @NotNull Proposed> filings,

        @Schema(description = "违反的纪律 Disciplines concerned") @Size(max = 6)
        List<@NotNull Discipline> disciplines,

        @Schema(description = "违反中央八项规定精神的类别 Eight-rules category") @Nullable
        EightRules eightRulesCategory,

        @Schema(description = "案情繁简，默认简单 Weight, simple by default")
        CaseWeight weight,

        @Schema(description = "拟立案依据 What it is based on") @NotBlank @Size(max = 10000)
        String basis,

        @Schema(description = "三个区分开来 The three distinctions") @Nullable @Valid
        Distinctions distinctions) {
    NewCase {
        filings = List.copyOf(Objects.requireNonNullElse(filings, List.of()));
        disciplines = List.copyOf(Objects.requireNonNullElse(disciplines, List.of()));
        weight = Objects.requireNonNullElse(weight, CaseWeight.SIMPLE);
    }

    /** An organ that is to file. */
    @Schema(name = "ProposedFiling", description = "拟立案机关 An organ that is to file")
    record Proposed(
            @NotNull FilingOrgan organ,
            @Schema(implementation = String.class) @NotNull OrgCode orgCode) {

        Filing open() {
            return new Filing(organ, orgCode, null, null);
        }
    }
}
