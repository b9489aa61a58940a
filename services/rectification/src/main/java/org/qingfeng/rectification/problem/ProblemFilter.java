package org.qingfeng.rectification.problem;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.calendar.Light;
import org.qingfeng.kit.paging.Where;

/** What problems may be filtered by: the same for the list and for the export of the ledger. */
class ProblemFilter {
    private static final String OWNED =
            "cast(sql('array_position(?, cast(? as text))', e.ownerCodes, :p) as Integer) is not null";
    private static final String RUNS = "e.openedOn is not null and e.dueOn is not null";
    private static final String OPEN = RUNS + " and e.state in ('CONFIRMED', 'RECTIFYING', 'PENDING_ACCEPTANCE')";
    /** In whole numbers: so many hundredths of the term's days are left, or fewer. */
    private static final String NEAR = """
            (e.dueOn <= :p
              or cast(sql('(? - ?) * 100', e.dueOn, cast('%s' as LocalDate)) as Integer)
                <= cast(sql('(? - ?) * %d', e.dueOn, e.openedOn) as Integer))
            """;

    @Parameter(description = "责任单位及以下 Responsible organization and below")
    @QueryParam("orgCode")
    @Nullable
    OrgCode orgCode;

    @Parameter(description = "措施责任单位 Organization that carries out a measure")
    @QueryParam("ownerOrgCode")
    @Nullable
    OrgCode ownerOrgCode;

    @Parameter(description = "专项行动 Campaign")
    @QueryParam("campaignId")
    @Nullable
    UUID campaignId;

    @Parameter(description = "状态 State")
    @QueryParam("state")
    @Nullable
    List<ProblemState> state;

    @Parameter(description = "问题类别 Category")
    @QueryParam("category")
    @Nullable
    List<Category> category;

    @Parameter(description = "问题来源 Source")
    @QueryParam("source")
    @Nullable
    List<Source> source;

    @Parameter(description = "整改时限类型 Kind of rectification")
    @QueryParam("rectificationKind")
    @Nullable
    List<RectificationKind> rectificationKind;

    @Parameter(description = "三色灯 Light")
    @QueryParam("light")
    @Nullable
    Light light;

    @Parameter(description = "是否超期 Overdue today")
    @QueryParam("overdue")
    @Nullable
    Boolean overdue;

    @Parameter(description = "整改时限从 Due from")
    @QueryParam("dueFrom")
    @Nullable
    LocalDate dueFrom;

    @Parameter(description = "整改时限至 Due until")
    @QueryParam("dueTo")
    @Nullable
    LocalDate dueTo;

    @Parameter(description = "审定日期从 Confirmed from")
    @QueryParam("confirmedFrom")
    @Nullable
    LocalDate confirmedFrom;

    @Parameter(description = "审定日期至 Confirmed until")
    @QueryParam("confirmedTo")
    @Nullable
    LocalDate confirmedTo;

    @Parameter(description = "编号 Number")
    @QueryParam("number")
    @Nullable
    String number;

    @Parameter(description = "问题或表现包含 Title or description contains")
    @QueryParam("q")
    @Nullable
    String q;

    Where where(Terms terms) {
        Where where = new Where()
                .under("orgCode", orgCode)
                .equal("campaignId", campaignId)
                .equal("number", number)
                .in(
                        "state",
                        state == null ? null : state.stream().map(Enum::name).toList())
                .in("category", category)
                .in("source", source)
                .in("rectificationKind", rectificationKind)
                .from("dueOn", dueFrom)
                .to("dueOn", dueTo)
                .from("confirmedOn", confirmedFrom)
                .to("confirmedOn", confirmedTo)
                .and(OWNED, ownerOrgCode == null ? null : ownerOrgCode.value())
                .and(
                        "lower(e.title) like lower(:p) escape '\\' or lower(e.description) like lower(:p) escape '\\'",
                        pattern(q));
        if (overdue != null) {
            where.and((overdue ? "" : "not ") + "(" + OPEN + " and e.dueOn < :p)", terms.today());
        }
        return light == null ? where : lit(where, light, terms);
    }

    /** The same light as the deadline shows, asked of the rows. */
    private static Where lit(Where where, Light light, Terms terms) {
        LocalDate today = terms.today();
        if (light == Light.GREY) {
            return where.and(true, RUNS + " and e.state not in ('CONFIRMED', 'RECTIFYING', 'PENDING_ACCEPTANCE')");
        }
        where.and(true, OPEN);
        if (light == Light.RED) {
            return where.and("e.dueOn < :p", today);
        }
        String near = NEAR.formatted(today, terms.yellowPercent());
        return where.and("e.dueOn >= :p", today).and((light == Light.YELLOW ? "" : "not ") + near, terms.yellowUntil());
    }

    private static @Nullable String pattern(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return '%' + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + '%';
    }
}
