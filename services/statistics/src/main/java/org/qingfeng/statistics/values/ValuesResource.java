package org.qingfeng.statistics.values;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.identity.Identity;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;
import org.qingfeng.statistics.catalogue.Catalogue;

/** The catalogue, its values, and the records behind them. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "values", description = "统计数值 Values")
@APIResponse(responseCode = "401", description = "未登录或令牌无效 No valid token")
@APIResponse(responseCode = "403", description = "角色无权 The role may not")
@APIResponse(responseCode = "503", description = "数据库暂不可用 The database is away for the moment")
class ValuesResource {
    private static final int MOST = 500;

    @Inject
    Catalogue catalogue;

    @Inject
    Questions questions;

    @Inject
    Answers answers;

    @Inject
    RecordsOfValue records;

    @Inject
    Identity identity;

    @GET
    @Path("/metrics")
    @Operation(operationId = "listMetrics", summary = "统计目录 The catalogue of metrics")
    @APIResponse(responseCode = "200", description = "全部指标及口径 Every metric with its definition")
    public MetricView.Catalogued metrics() {
        return new MetricView.Catalogued(
                catalogue.metrics().stream().map(MetricView::of).toList());
    }

    @GET
    @Path("/values")
    @Operation(
            operationId = "getValues",
            summary = "统计数值 Values of metrics",
            description = "任意起止日期、机构、专项行动；可按机构、月份或维度分组。按机构分组的行加 SELF 等于合计。"
                    + " Any days, organization and campaign; grouped by organization, month or dimension."
                    + " The rows by organization and SELF add up.")
    @APIResponse(responseCode = "200", description = "数值 The values")
    @APIResponse(responseCode = "400", description = "参数无效，一次列出全部问题 Parameters are wrong; all of it is said at once")
    @APIResponse(responseCode = "404", description = "机构不存在或不在管辖范围 The organization is not there or not the caller's")
    public ValuesAnswer values(
            @BeanParam QuestionParameters asked,
            @Parameter(description = "分组 org、month 或维度 Group by org, month or a dimension", example = "org")
                    @QueryParam("groupBy")
                    @Nullable
                    String groupBy) {
        return answers.of(questions.of(asked, groupBy, identity.caller()), identity.caller());
    }

    @GET
    @Path("/values/records")
    @Operation(
            operationId = "listValueRecords",
            summary = "数值背后的记录 The records behind a value",
            description =
                    "count 恒等于数值，items 与 withheld 合计为 count。 The count is the value, always; items and withheld make it.")
    @APIResponse(responseCode = "200", description = "记录 The records")
    @APIResponse(responseCode = "400", description = "参数或游标无效 Parameters or cursor are wrong")
    @APIResponse(responseCode = "404", description = "机构不存在或不在管辖范围 The organization is not there or not the caller's")
    public RecordsAnswer records(
            @BeanParam QuestionParameters asked,
            @Parameter(description = "每页条数 1–500 Records a page, 1–500") @QueryParam("limit") @DefaultValue("50")
                    int limit,
            @Parameter(description = "翻页游标 The next of the page before") @QueryParam("cursor") @Nullable
                    String cursor) {
        Question question = questions.of(asked, null, identity.caller());
        if (question.metrics().size() != 1) {
            throw new Refused(List.of(Violation.at("metric", StatisticsRefusal.ONE_METRIC_ONLY)));
        }
        if (limit < 1 || limit > MOST) {
            throw new Refused(List.of(Violation.at("limit", StatisticsRefusal.LIMIT_OUT_OF_RANGE)));
        }
        return records.of(question, limit, cursor, identity.caller());
    }
}
