package org.qingfeng.statistics.summary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.statistics.catalogue.Name;
import org.qingfeng.statistics.values.MetricValue;
import org.qingfeng.statistics.values.Printed;

/** All numbers of the annual summary, by section. */
public record SummaryView(
        @Schema(description = "机构 Organization", example = "990101103000")
        OrgCode orgCode,

        @Schema(description = "年度 Year", example = "2023") @Nullable
        Integer year,

        @Schema(description = "专项行动 Campaign") @Nullable UUID campaignId,

        @Schema(description = "起始日期 First day") LocalDate from,

        @Schema(description = "截止日期 Last day") LocalDate to,

        @Schema(description = "截至何时的数据 As of when") Instant asOf,

        @Schema(description = "标题中的单位名称 Name in the title") TextView title,

        @Schema(description = "各部分 Sections, in the summary's order")
        List<SectionView> sections,

        @Schema(description = "签发前的核对 What must hold before the summary is signed")
        List<CheckView> checks) {

    public record SectionView(
            @Schema(description = "编号 Number", example = "1.1")
            String code,

            @Schema(description = "标题 Title") Name title,

            @Schema(description = "数字 Numbers") List<SlotView> slots,

            @Schema(description = "文字空位 Blanks for words") List<TextView> texts) {}

    public record SlotView(
            @Schema(description = "指标编号 Code in the catalogue of the summary", example = "M01")
            String code,

            @Schema(description = "在总结文本中的空位 Place in the text; none for a claim without a blank", example = "7")
            @Nullable
            Integer placeholder,

            @Schema(description = "指标代码 Metric", example = "rectification.problems")
            String metric,

            @Schema(description = "名称 Name") Name name,

            @Schema(description = "量词 Measure word", example = "个")
            String unit,

            @Schema(
                    description = "RECORDED 有记录，NOT_RECORDED 尚未建立记录 Whether its records are kept here",
                    example = "RECORDED")
            String status,

            @Schema(description = "数值；未记录时没有 The value; absent when not recorded", example = "9") @Nullable
            BigDecimal value,

            @Schema(description = "印出的写法 As printed", example = "9个") @Nullable
            String display,

            @Schema(description = "可用的写法，确切值在前 The ways to write it, the exact one first") @Nullable
            Printed printed,

            @Schema(description = "明细条数 How many records stand behind it", example = "9") @Nullable
            Long count,

            @Schema(description = "比率的分子 Numerator of a percentage") @Nullable
            Long numerator,

            @Schema(description = "明细地址 Where its records are listed") @Nullable
            String records,

            @Schema(description = "因数小而隐去 Hidden because it is small") @Nullable
            Boolean suppressed,

            @Schema(description = "分项，如听取汇报的各轮 Its rows, such as the rounds of hearings") @Nullable
            List<MetricValue.Group> groups) {
        static final String RECORDED = "RECORDED";
        static final String NOT_RECORDED = "NOT_RECORDED";

        static SlotView notRecorded(Slot slot) {
            return new SlotView(
                    slot.code(),
                    slot.placeholder(),
                    slot.metric(),
                    slot.name(),
                    slot.unit(),
                    NOT_RECORDED,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        static SlotView of(Slot slot, MetricValue value) {
            Printed printed = Printed.of(value.value(), slot.unit(), value.isSuppressed());
            String over = printed.over();
            return new SlotView(
                    slot.code(),
                    slot.placeholder(),
                    slot.metric(),
                    slot.name(),
                    slot.unit(),
                    RECORDED,
                    value.value(),
                    slot.rounded() && over != null ? over : printed.exact(),
                    printed,
                    value.count(),
                    value.numerator(),
                    value.records(),
                    value.suppressed(),
                    slot.by() == null ? null : value.groups());
        }
    }

    public record TextView(
            @Schema(description = "在总结文本中的空位 Place in the text", example = "20")
            int placeholder,

            @Schema(description = "应填内容 What belongs there") Name name,

            @Schema(description = "RECORDS 由记录填写，PERSON 由人撰写 What fills it", example = "RECORDS")
            String filledBy,

            @Schema(
                    description =
                            "RECORDED 有记录，NOT_RECORDED 尚无记录，TO_WRITE 须由人撰写 Recorded, not recorded, or for a person to write",
                    example = "RECORDED")
            String status,

            @Schema(description = "记录中的名称，按时间 What the records call it, in the order of time")
            List<String> texts,

            @Schema(description = "指标代码 Metric whose keys they are", example = "supervision.tasks.lists") @Nullable
            String metric) {}

    public record CheckView(
            @Schema(description = "编号 Code", example = "M02>=M01")
            String code,

            @Schema(description = "核对内容 What must hold") Name name,

            @Schema(
                    description =
                            "PASSED 通过，FAILED 不通过，NOT_RECORDED 尚未建立记录，WITHHELD 含隐去的小数，NOT_FROZEN 尚未封账，CORRECTED 封账后有更正 Passed, failed, not recorded yet, resting on hidden numbers, not frozen, or corrected since it was frozen",
                    example = "PASSED")
            String status,

            @Schema(description = "左边的数 The number on the left", example = "31") @Nullable
            BigDecimal left,

            @Schema(description = "右边的数 The number on the right", example = "9") @Nullable
            BigDecimal right,

            @Schema(description = "不通过时涉及的记录 The records at fault, if it failed") @Nullable
            String records) {}
}
