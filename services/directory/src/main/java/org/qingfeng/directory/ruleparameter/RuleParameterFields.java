package org.qingfeng.directory.ruleparameter;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.calendar.RuleParameter.Unit;

/** A term or limit, and the regulation it follows. */
@Schema(
        description = "规则参数 A term or limit with its basis",
        examples = "{\"code\":\"REALNAME_ACCEPT\",\"name\":\"实名举报受理告知\",\"value\":15,"
                + "\"unit\":\"WORKING_DAY\",\"basis\":\"检举控告规则\",\"validFrom\":\"2020-01-21\"}")
record RuleParameterFields(
        @Schema(description = "代码 Code", examples = "REALNAME_ACCEPT")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}")
        String code,

        @Schema(description = "名称 Name", examples = "实名举报受理告知") @Size(max = 100) @Nullable
        String name,

        @Schema(description = "数值 Value", examples = "15") @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 3)
        BigDecimal value,

        @Schema(description = "单位 Unit", examples = "WORKING_DAY") @NotNull
        Unit unit,

        @Schema(description = "依据 Regulation and article, or the document that orders it", examples = "检举控告规则")
        @NotBlank
        @Size(max = 200)
        String basis,

        @Schema(description = "施行日期 First day on which it holds", examples = "2020-01-21") @NotNull
        LocalDate validFrom,

        @Schema(description = "失效日期 Last day on which it holds, none while in force") @Nullable
        LocalDate validTo) {

    static RuleParameterFields of(org.qingfeng.kit.calendar.RuleParameter shipped) {
        return new RuleParameterFields(
                shipped.code(),
                shipped.name(),
                shipped.value(),
                shipped.unit(),
                shipped.basis(),
                shipped.validFrom(),
                shipped.validTo());
    }
}
