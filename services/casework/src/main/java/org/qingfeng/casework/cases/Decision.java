package org.qingfeng.casework.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.FormIndicators;
import org.qingfeng.casework.sanction.CaseWeight;
import org.qingfeng.casework.sanction.NewSanction;
import org.qingfeng.casework.sanction.SanctionKind;

/** 处理决定: effective on the day on which the body with the authority decides; every sanction with its own body. */
@Schema(
        name = "CaseDecision",
        description = "处理决定 A decision, effective on its day",
        examples = "{\"on\":\"2023-08-31\",\"outcome\":\"SANCTION\",\"sanctions\":[{\"family\":\"PARTY\","
                + "\"kind\":\"SERIOUS_WARNING\",\"decidingOrgCode\":\"990106101000-010\"},{\"family\":\"GOVERNMENTAL\","
                + "\"kind\":\"DEMERIT\",\"decidingOrgCode\":\"990106000000-012\"}],\"grounds\":\"事实清楚，证据确凿\"}")
record Decision(
        @Schema(description = "决定日期（生效日期），默认今天 Business date on which it takes effect, today by default") @Nullable
        LocalDate on,

        @Schema(description = "处理结果 Outcome") @NotNull CaseOutcome outcome,

        @Schema(description = "处分 Sanctions") @Size(max = 3) List<@Valid @NotNull NewSanction> sanctions,

        @Schema(description = "案情繁简，默认立案时所定 Weight, as at the filing by default") @Nullable
        CaseWeight weight,

        @Schema(
                description = "免予处分、第一种形态的处理措施，见代码表 formMeasure First-form measure, see the code list formMeasure",
                examples = "CRITICISM_EDUCATION")
        @Nullable
        @Size(max = 60)
        String measure,

        @Schema(description = "受刑事处罚后开除，计入第四种形态 Expelled after a criminal conviction: the fourth form")
        boolean afterConviction,

        @Schema(description = "量纪依据，含从轻从重情节 Grounds, with what mitigates and aggravates") @NotBlank @Size(max = 10000)
        String grounds) {
    Decision {
        sanctions = List.copyOf(Objects.requireNonNullElse(sanctions, List.of()));
    }

    /** Whether its measure, if it has one, is of the first form on that day. */
    boolean isOfTheFirstForm(LocalDate day) {
        return measure == null || FormIndicators.shipped().isFirst(measure, day);
    }

    boolean expels() {
        return sanctions.stream()
                .anyMatch(s -> s.kind() == SanctionKind.EXPULSION || s.kind() == SanctionKind.DISMISSAL);
    }

    /** Whether a first-form measure goes with the outcome. */
    boolean needsMeasure() {
        return outcome == CaseOutcome.EXEMPT || outcome == CaseOutcome.FORM1;
    }
}
