package org.qingfeng.rectification.rule;

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

/** What may be corrected of a rule: what was entered, and the dates that count. */
@Schema(description = "制度可更正的内容 What may be corrected of a rule")
record CorrectedRule(
        @NotBlank @Size(max = 200) String title,
        @NotNull RuleKind kind,
        @NotNull OrgCode orgCode,
        @Nullable UUID campaignId,
        @Size(max = 100) List<@NotNull UUID> problemIds,
        @Nullable LocalDate draftedOn,
        @Nullable @Size(max = 2000) String remark,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate inForceOn) {
    CorrectedRule {
        problemIds = List.copyOf(Objects.requireNonNullElse(problemIds, List.of()));
    }

    NewRule entered() {
        return new NewRule(title, kind, orgCode, campaignId, problemIds, draftedOn, remark);
    }
}
