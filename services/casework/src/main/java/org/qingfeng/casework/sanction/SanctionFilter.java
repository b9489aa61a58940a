package org.qingfeng.casework.sanction;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.kit.paging.Where;

/** What sanctions may be filtered by. Those whose period is over stand in the archive and are asked for expressly (G7). */
class SanctionFilter {
    private static final String NOT_OVER =
            "e.restrictionEndsOn is null or e.restrictionEndsOn > :p or e.state not in ('IN_PERIOD', 'RIGHTS_RESTORED')";

    @Parameter(description = "本人所在机构及以下 The person's unit and below")
    @QueryParam("orgCode")
    @Nullable
    OrgCode orgCode;

    @Parameter(description = "案件 Case")
    @QueryParam("caseId")
    @Nullable
    UUID caseId;

    @Parameter(description = "人员 Person")
    @QueryParam("personId")
    @Nullable
    UUID personId;

    @Parameter(description = "处分类别 Family")
    @QueryParam("family")
    @Nullable
    List<Family> family;

    @Parameter(description = "处分档次 Kind")
    @QueryParam("kind")
    @Nullable
    List<SanctionKind> kind;

    @Parameter(description = "决定机关 Organ that decided")
    @QueryParam("decidingOrgCode")
    @Nullable
    OrgCode decidingOrgCode;

    @Parameter(description = "生效时间从 Effective from")
    @QueryParam("effectiveFrom")
    @Nullable
    LocalDate effectiveFrom;

    @Parameter(description = "生效时间至 Effective until")
    @QueryParam("effectiveTo")
    @Nullable
    LocalDate effectiveTo;

    @Parameter(description = "含影响期满的 With those whose period is over")
    @QueryParam("archived")
    @Nullable
    Boolean archived;

    /** @param archive whether the caller may look into the archive at all */
    Where where(boolean archive, LocalDate today, Function<UUID, PersonRef> refer) {
        boolean all = archive && Boolean.TRUE.equals(archived);
        return new Where()
                .under("orgCode", orgCode)
                .equal("caseId", caseId)
                .equal(
                        "personRef",
                        personId == null ? null : refer.apply(personId).value())
                .in("family", family)
                .in("kind", kind)
                .equal("decidingOrgCode", decidingOrgCode == null ? null : decidingOrgCode.value())
                .from("effectiveOn", effectiveFrom)
                .to("effectiveOn", effectiveTo)
                .and(NOT_OVER, all ? null : today);
    }
}
