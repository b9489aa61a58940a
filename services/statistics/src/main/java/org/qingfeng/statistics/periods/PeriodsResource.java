package org.qingfeng.statistics.periods;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.clock.BusinessDate;
import org.qingfeng.kit.identity.Identity;
import org.qingfeng.kit.identity.Permissions;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;
import org.qingfeng.statistics.values.Questions;
import org.qingfeng.statistics.values.StatisticsRefusal;

/** Months that are closed for the statistical date (metrics.md, "Two dates"). */
@Path("/v1/periods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "periods", description = "统计期间 Periods")
@APIResponse(responseCode = "401", description = "未登录或令牌无效 No valid token")
@APIResponse(responseCode = "403", description = "角色无权 The role may not")
class PeriodsResource {
    @Inject
    Freezes freezes;

    @Inject
    FrozenFigures figures;

    @Inject
    Identity identity;

    @Inject
    Permissions permissions;

    @Inject
    BusinessDate date;

    @GET
    @Operation(operationId = "listPeriods", summary = "已封账的月份 Frozen months")
    @APIResponse(responseCode = "200", description = "已封账的月份 Frozen months")
    public FrozenMonth.Log list() {
        return new FrozenMonth.Log(freezes.all());
    }

    @POST
    @Path("/{month}/freeze")
    @Operation(
            operationId = "freezePeriod",
            summary = "封账 Freeze a month",
            description = "该月及以前的月份对此后录入的记录关闭，对本系统全部机构生效，故由管辖全部机构的纪委书记封账。"
                    + " The month and all before it are closed to what is entered from today on, for every"
                    + " organization here; so by a discipline secretary whose organization contains them all.")
    @APIResponse(responseCode = "200", description = "已封账 Frozen")
    @APIResponse(responseCode = "400", description = "不是有效的月份 Not a month")
    @APIResponse(responseCode = "409", description = "已封账 Frozen already")
    @APIResponse(responseCode = "422", description = "该月尚未结束 The month is not over")
    public FrozenMonth.Log freeze(
            @Parameter(description = "月份 Month", example = "2023-06") @PathParam("month") String month) {
        permissions.demand(identity.caller(), "freezePeriod");
        if (!freezes.isWhole(identity.caller().org())) {
            throw new Refused(StatisticsRefusal.MONTH_OF_OTHERS);
        }
        YearMonth parsed = month(month);
        LocalDate today = date.today();
        if (!parsed.atEndOfMonth().isBefore(today)) {
            throw new Refused(StatisticsRefusal.MONTH_NOT_OVER, parsed);
        }
        if (!freezes.freeze(parsed, today, identity.caller().subject())) {
            throw new Refused(StatisticsRefusal.MONTH_FROZEN, parsed);
        }
        return new FrozenMonth.Log(freezes.all());
    }

    @GET
    @Path("/{month}/corrections")
    @Operation(
            operationId = "listCorrections",
            summary = "封账后的更正 What changed since a month was frozen",
            description = "封账的数字从不改写；其后作废、撤销、改期的记录在此列出差异。 Frozen figures are never rewritten;"
                    + " what was voided, quashed or re-dated since is told here as a difference.")
    @APIResponse(responseCode = "200", description = "有变化的数字 Figures that changed")
    @APIResponse(responseCode = "400", description = "不是有效的月份或机构 Not a month or organization")
    @APIResponse(responseCode = "404", description = "该月未封账，或机构不存在 Not frozen, or no such organization")
    public Correction.Listed corrections(
            @Parameter(description = "月份 Month", example = "2023-06") @PathParam("month") String month,
            @Parameter(
                            description = "机构代码；缺省为调用者的机构 Organization, the caller's own by default",
                            example = "990101103000")
                    @QueryParam("orgCode")
                    @Nullable
                    String orgCode) {
        permissions.demand(identity.caller(), "listCorrections");
        YearMonth parsed = month(month);
        List<Violation> wrong = new ArrayList<>();
        OrgCode org = Questions.organization(orgCode, identity.caller(), wrong);
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        if (!figures.anyFrom(parsed.atDay(1))) {
            throw new Refused(KitRefusal.NOT_FOUND);
        }
        return new Correction.Listed(
                parsed.toString(),
                figures.differences(org, parsed).stream().map(Correction::of).toList());
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refused(List.of(Violation.at("month", StatisticsRefusal.MONTH_UNREADABLE, text)));
        }
    }
}
