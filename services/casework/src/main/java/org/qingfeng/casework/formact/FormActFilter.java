package org.qingfeng.casework.formact;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.casework.rules.Form;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.kit.paging.Where;

/** What uses of the four forms may be filtered by, among those that the caller sees. */
class FormActFilter {
    @Parameter(description = "对象所在机构及以下 The person's unit and below")
    @QueryParam("orgCode")
    @Nullable
    OrgCode orgCode;

    @Parameter(description = "状态 State")
    @QueryParam("state")
    @Nullable
    List<FormActState> state;

    @Parameter(description = "形态 Form")
    @QueryParam("form")
    @Nullable
    List<Form> form;

    @Parameter(description = "措施 Measure")
    @QueryParam("measure")
    @Nullable
    List<String> measure;

    @Parameter(description = "主体责任或监督责任 Responsibility")
    @QueryParam("responsibility")
    @Nullable
    Responsibility responsibility;

    @Parameter(description = "运用机构 The organ or the leader's unit")
    @QueryParam("actorOrgCode")
    @Nullable
    OrgCode actorOrgCode;

    @Parameter(description = "班子成员 The leader")
    @QueryParam("leader")
    @Nullable
    UUID leader;

    @Parameter(description = "对象 Person to whom it was applied")
    @QueryParam("personId")
    @Nullable
    UUID personId;

    @Parameter(description = "问题线索 Clue")
    @QueryParam("clueId")
    @Nullable
    UUID clueId;

    @Parameter(description = "案件 Case")
    @QueryParam("caseId")
    @Nullable
    UUID caseId;

    @Parameter(description = "谈话 Talk")
    @QueryParam("talkId")
    @Nullable
    UUID talkId;

    @Parameter(description = "违反中央八项规定精神的类别 Eight-rules category")
    @QueryParam("eightRulesCategory")
    @Nullable
    List<EightRules> eightRulesCategory;

    @Parameter(description = "运用日期从 Act from")
    @QueryParam("actFrom")
    @Nullable
    LocalDate actFrom;

    @Parameter(description = "运用日期至 Act until")
    @QueryParam("actTo")
    @Nullable
    LocalDate actTo;

    Where where(Function<UUID, PersonRef> refer) {
        return new Where()
                .under("orgCode", orgCode)
                .in(
                        "state",
                        state == null ? null : state.stream().map(Enum::name).toList())
                .in("form", form)
                .in("measure", measure)
                .equal("responsibility", responsibility)
                .equal("actorOrgCode", actorOrgCode == null ? null : actorOrgCode.value())
                .equal("leader", leader)
                .and(
                        "array_contains(e.personRefs, :p)",
                        personId == null ? null : refer.apply(personId).value())
                .equal("clueId", clueId)
                .equal("caseId", caseId)
                .equal("talkId", talkId)
                .in("eightRulesCategory", eightRulesCategory)
                .from("actOn", actFrom)
                .to("actOn", actTo);
    }
}
