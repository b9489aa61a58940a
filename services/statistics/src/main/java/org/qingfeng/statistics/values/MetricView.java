package org.qingfeng.statistics.values;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.catalogue.Counted;
import org.qingfeng.statistics.catalogue.Dimension;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.catalogue.Name;
import org.qingfeng.statistics.catalogue.Quotient;

/** A number of the catalogue, described. */
public record MetricView(
        @Schema(description = "指标代码 Code", example = "rectification.problems")
        String code,

        @Schema(description = "名称 Name") Name name,

        @Schema(description = "单位 Unit") Name unit,

        @Schema(description = "口径 Definition") Name definition,

        @Schema(description = "业务领域 Context", example = "rectification")
        String context,

        @Schema(
                description = "FLOW 期内发生，STOCK 期末存量，QUOTIENT 比率 What happened, what holds at the end, or a share",
                example = "FLOW")
        String kind,

        @Schema(description = "计算方式 SUM、DISTINCT、MEDIAN、MAX How facts become a value") @Nullable
        String reckoning,

        @Schema(description = "比率的分子指标 Numerator of a percentage") @Nullable
        String numerator,

        @Schema(description = "比率的分母指标 Denominator of a percentage") @Nullable
        String denominator,

        @Schema(description = "可否按专项行动统计 Whether it is kept by campaign")
        boolean byCampaign,

        @Schema(description = "维度 Dimensions") List<Dimension> dimensions,

        @Schema(description = "依据 Basis", example = "domain A.3 M01")
        String basis) {

    static MetricView of(Metric metric) {
        boolean counted = metric instanceof Counted<?, ?>;
        return new MetricView(
                metric.code(),
                metric.heading().name(),
                metric.heading().unit().label(),
                metric.heading().meaning(),
                metric.heading().context(),
                metric instanceof Counted<?, ?> c ? c.shape().name() : "QUOTIENT",
                metric instanceof Counted<?, ?> c ? c.reckoning().name() : null,
                metric instanceof Quotient q ? q.numerator() : null,
                metric instanceof Quotient q ? q.denominator() : null,
                metric.byCampaign(),
                metric.dimensions(),
                counted ? ((Counted<?, ?>) metric).basis() : ((Quotient) metric).basis());
    }

    /** The catalogue. */
    public record Catalogued(
            @Schema(description = "全部指标 All metrics") List<MetricView> items) {}
}
