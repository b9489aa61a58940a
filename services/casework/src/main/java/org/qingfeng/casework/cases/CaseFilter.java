package org.qingfeng.casework.cases;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.paging.Where;

/** What cases may be filtered by: nothing that is protected. */
class CaseFilter {
    @Parameter(description = "本人所在机构及以下 The subject's unit and below")
    @QueryParam("orgCode")
    @Nullable
    OrgCode orgCode;

    @Parameter(description = "状态 State")
    @QueryParam("state")
    @Nullable
    List<CaseState> state;

    @Parameter(description = "案号 Number")
    @QueryParam("number")
    @Nullable
    String number;

    @Parameter(description = "问题线索 Clue")
    @QueryParam("clueId")
    @Nullable
    UUID clueId;

    @Parameter(description = "处理结果 Outcome")
    @QueryParam("outcome")
    @Nullable
    List<CaseOutcome> outcome;

    @Parameter(description = "八项规定类别 Eight-rules category")
    @QueryParam("eightRulesCategory")
    @Nullable
    List<EightRules> eightRulesCategory;

    @Parameter(description = "立案时间从 Filed from")
    @QueryParam("filedFrom")
    @Nullable
    LocalDate filedFrom;

    @Parameter(description = "立案时间至 Filed until")
    @QueryParam("filedTo")
    @Nullable
    LocalDate filedTo;

    @Parameter(description = "结案时间从 Concluded from")
    @QueryParam("concludedFrom")
    @Nullable
    LocalDate concludedFrom;

    @Parameter(description = "结案时间至 Concluded until")
    @QueryParam("concludedTo")
    @Nullable
    LocalDate concludedTo;

    Where where() {
        return new Where()
                .under("orgCode", orgCode)
                .in(
                        "state",
                        state == null ? null : state.stream().map(Enum::name).toList())
                .equal("number", number)
                .equal("clueId", clueId)
                .in("outcome", outcome)
                .in("eightRulesCategory", eightRulesCategory)
                .from("filedOn", filedFrom)
                .to("filedOn", filedTo)
                .from("concludedOn", concludedFrom)
                .to("concludedOn", concludedTo);
    }
}
