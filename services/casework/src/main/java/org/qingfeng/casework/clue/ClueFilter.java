package org.qingfeng.casework.clue;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.calendar.Light;
import org.qingfeng.kit.paging.Where;

/** What clues may be filtered by, for the list and for the export alike; never by a person concerned, nor by a word. */
class ClueFilter {
    /** In whole numbers: so many hundredths of the term's days are left, or fewer. */
    private static final String NEAR = """
            (e.dueOn <= :p
              or cast(sql('(? - ?) * 100', e.dueOn, cast('%s' as LocalDate)) as Integer)
                <= cast(sql('(? - ?) * %d', e.dueOn, e.clockStartedOn) as Integer))
            """;

    private static final List<String> IN_HAND = Arrays.stream(ClueState.values())
            .filter(ClueState::isInHand)
            .map(Enum::name)
            .toList();

    @Parameter(description = "归属单位及以下 Attributed organization and below")
    @QueryParam("orgCode")
    @Nullable
    OrgCode orgCode;

    @Parameter(description = "状态 State")
    @QueryParam("state")
    @Nullable
    List<ClueState> state;

    @Parameter(description = "是否在办 In hand")
    @QueryParam("inHand")
    @Nullable
    Boolean inHand;

    @Parameter(description = "线索来源 Source")
    @QueryParam("source")
    @Nullable
    List<ClueSource> source;

    @Parameter(description = "首次处置方式 Method of the first disposition")
    @QueryParam("method")
    @Nullable
    List<Method> method;

    @Parameter(description = "办结方式 Conclusion")
    @QueryParam("conclusion")
    @Nullable
    List<Conclusion> conclusion;

    @Parameter(description = "承办人 Person who handles it")
    @QueryParam("handler")
    @Nullable
    UUID handler;

    @Parameter(description = "三色灯 Light")
    @QueryParam("light")
    @Nullable
    Light light;

    @Parameter(description = "是否超期 Overdue today")
    @QueryParam("overdue")
    @Nullable
    Boolean overdue;

    @Parameter(description = "受理日期从 Received from")
    @QueryParam("receivedFrom")
    @Nullable
    LocalDate receivedFrom;

    @Parameter(description = "受理日期至 Received until")
    @QueryParam("receivedTo")
    @Nullable
    LocalDate receivedTo;

    @Parameter(description = "首次处置批准日期从 First disposition approved from")
    @QueryParam("approvedFrom")
    @Nullable
    LocalDate approvedFrom;

    @Parameter(description = "首次处置批准日期至 First disposition approved until")
    @QueryParam("approvedTo")
    @Nullable
    LocalDate approvedTo;

    @Parameter(description = "办理时限从 Due from")
    @QueryParam("dueFrom")
    @Nullable
    LocalDate dueFrom;

    @Parameter(description = "办理时限至 Due until")
    @QueryParam("dueTo")
    @Nullable
    LocalDate dueTo;

    @Parameter(description = "线索编号 Number")
    @QueryParam("number")
    @Nullable
    String number;

    Where where(ClueTerms terms) {
        Where where = new Where()
                .under("orgCode", orgCode)
                .equal("number", number)
                .in("state", names(state))
                .in("source", source)
                .in("firstMethod", method)
                .in("conclusion", conclusion)
                .from("receivedOn", receivedFrom)
                .to("receivedOn", receivedTo)
                .from("firstApprovedOn", approvedFrom)
                .to("firstApprovedOn", approvedTo)
                .from("dueOn", dueFrom)
                .to("dueOn", dueTo)
                .and("array_contains(e.handlers, :p)", handler);
        if (inHand != null) {
            where.and("e.state " + (inHand ? "" : "not ") + "in (:p)", IN_HAND);
        }
        if (overdue != null) {
            where.and((overdue ? "" : "not ") + "(e.dueOn is not null and e.dueOn < :p)", terms.today());
        }
        return light == null ? where : lit(where, light, terms);
    }

    /** The same light as the deadline shows, asked of the rows. */
    private static Where lit(Where where, Light light, ClueTerms terms) {
        LocalDate today = terms.today();
        return switch (light) {
            case GREY -> where.and(true, "e.dueOn is null");
            case RED -> where.and("e.dueOn < :p", today);
            case YELLOW, GREEN ->
                where.and("e.dueOn >= :p", today)
                        .and(
                                (light == Light.YELLOW ? "" : "not ") + NEAR.formatted(today, terms.yellowPercent()),
                                terms.yellowUntil());
        };
    }

    private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> constants) {
        return constants == null ? null : constants.stream().map(Enum::name).toList();
    }
}
