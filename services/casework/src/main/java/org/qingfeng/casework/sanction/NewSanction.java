package org.qingfeng.casework.sanction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** One sanction as a decision sets it; its period follows from the rules. */
@Schema(description = "拟给予的处分 A sanction as a decision sets it")
public record NewSanction(
        @Schema(description = "处分类别 Family") @NotNull Family family,

        @Schema(description = "处分档次 Kind") @NotNull SanctionKind kind,

        @Schema(description = "决定机关 Organ that decides", implementation = String.class, examples = "990106101000-010")
        @NotNull
        OrgCode decidingOrgCode,

        @Schema(description = "处分决定文号 Number of the decision", examples = "清河纪〔2023〕9号") @Nullable @Size(max = 100)
        String documentNumber,

        @Schema(description = "留党察看年限 Years of probation") @Nullable @Min(1) @Max(2)
        Integer probationYears,

        @Schema(description = "应给予相同政务处分的行为数，默认一个 Acts that deserve the same governmental sanction, one by default")
        @Nullable
        @Min(1)
        @Max(20)
        Integer acts,

        @Schema(description = "数个行为的处分期（月） Months of the period where there are several acts")
        @Nullable
        @Min(1)
        @Max(48)
        Integer months,

        @Schema(description = "本人有党内职务 The person holds a party post; asked for a removal from it") @Nullable
        Boolean holdsPartyPost,

        @Schema(
                description =
                        "本应撤销党内职务但本人没有党内职务而给予严重警告 A serious warning given for want of a party post to be removed from")
        @Nullable
        Boolean insteadOfRemoval) {

    int numberOfActs() {
        return acts == null ? 1 : acts;
    }

    boolean standsInForRemoval() {
        return Boolean.TRUE.equals(insteadOfRemoval);
    }
}
