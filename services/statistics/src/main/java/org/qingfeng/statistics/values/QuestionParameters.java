package org.qingfeng.statistics.values;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a value is asked, as text: everything wrong with it is said at once by {@link Questions}. */
public class QuestionParameters {
    @Parameter(description = "指标代码，可重复 Metric code, may be repeated")
    @QueryParam("metric")
    public @Nullable List<String> metric;

    @Parameter(
            description = "机构代码，含下级；缺省为调用者的机构 Organization with all below it; the caller's own by default",
            example = "990101103000")
    @QueryParam("orgCode")
    public @Nullable String orgCode;

    @Parameter(description = "仅本机构，不含下级（与分组中的 SELF 行相同）Exactly this organization, as the row SELF")
    @QueryParam("orgOnly")
    @DefaultValue("false")
    public boolean orgOnly;

    @Parameter(
            description = "起始日期（含）First day, inclusive",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2023-01-01")
    @QueryParam("from")
    public @Nullable String from;

    @Parameter(
            description = "截止日期（含）Last day, inclusive",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2023-12-31")
    @QueryParam("to")
    public @Nullable String to;

    @Parameter(description = "专项行动标识 Id of a campaign", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @QueryParam("campaignId")
    public @Nullable String campaignId;

    @Parameter(description = "筛选 维度:值，可重复 Filter dimension:value, may be repeated")
    @QueryParam("where")
    public @Nullable List<String> where;
}
