package org.qingfeng.directory.ruleparameter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.calendar.RuleParameter.Unit;
import org.qingfeng.kit.desk.AllowedAction;

/** A term or limit with its basis. */
@Schema(name = "RuleParameter", description = "规则参数 A term or limit with its basis")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleParameterView(
        @Schema(description = "标识 Id") UUID id,
        @Schema(description = "版本 Version, also the ETag") long version,
        @Schema(description = "归属机构 The nation") OrgCode orgCode,
        @Schema(description = "状态 State") RuleParameterState state,
        @Schema(description = "代码 Code") String code,
        @Schema(description = "名称 Name") @Nullable String name,
        @Schema(description = "数值 Value") BigDecimal value,
        @Schema(description = "单位 Unit") Unit unit,
        @Schema(description = "依据 Regulation and article") String basis,

        @Schema(description = "施行日期 First day on which it holds")
        LocalDate validFrom,

        @Schema(description = "失效日期 Last day on which it holds") @Nullable
        LocalDate validTo,

        @Schema(description = "状态记录 States, oldest first") List<StateEntry> stateHistory,

        @Schema(description = "可执行操作 What this caller may do next")
        List<AllowedAction> allowedActions) {

    static RuleParameterView of(RuleParameter parameter, List<AllowedAction> allowed) {
        return new RuleParameterView(
                parameter.id,
                parameter.version,
                parameter.org(),
                parameter.state(),
                parameter.code,
                parameter.name,
                parameter.value,
                parameter.unit,
                parameter.basis,
                parameter.validFrom,
                parameter.validTo,
                parameter.stateHistory,
                allowed);
    }
}
