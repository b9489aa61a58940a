package org.qingfeng.statistics.consistency;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** Recomputed against stored. */
public record ConsistencyView(
        @Schema(description = "是否全部一致 Whether everything agrees")
        boolean consistent,

        @Schema(description = "机构 Organization") OrgCode orgCode,

        @Schema(description = "截至何时 As of when") Instant asOf,

        @Schema(description = "各指标 Every metric") List<MetricCheck> metrics,

        @Schema(description = "搁置的事件数 Events that could not be projected")
        long parked,

        @Schema(description = "各分区的滞后；Kafka 不可用时缺失 Lag of every partition; absent while Kafka is away") @Nullable
        List<PartitionLag> lag) {

    public record MetricCheck(
            @Schema(description = "指标代码 Metric", example = "rectification.problems")
            String metric,

            @Schema(
                    description = "存储的合计；无权看明细者没有 Sum of the stored counters; not for who may not list the records",
                    example = "9")
            @Nullable
            Long stored,

            @Schema(description = "由事实重算的合计 Sum recomputed from facts", example = "9") @Nullable
            Long recomputed,

            @Schema(description = "不一致的计数器 Counters that differ", example = "0")
            long differing) {
        MetricCheck withoutSums() {
            return new MetricCheck(metric, null, null, differing);
        }
    }

    public record PartitionLag(
            @Schema(description = "主题 Topic") String topic,

            @Schema(description = "分区 Partition") int partition,

            @Schema(description = "未处理的记录数 Records to be applied", example = "0")
            long records,

            @Schema(description = "滞后毫秒数 Milliseconds behind", example = "0")
            long milliseconds) {}
}
