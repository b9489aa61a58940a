package org.qingfeng.statistics.values;

import org.qingfeng.kit.problem.Refusal;

/** What statistics refuses, readable as one page. */
public enum StatisticsRefusal implements Refusal {
    METRIC_MISSING(400, "请至少给出一个 metric", "Name at least one metric"),
    METRIC_UNKNOWN(400, "统计目录中没有指标 {0}", "There is no metric {0} in the catalogue"),
    PERIOD_MISSING(
            400, "请给出起止日期 from 和 to（YYYY-MM-DD）", "Give the period's first and last day, from and to (YYYY-MM-DD)"),
    DATE_UNREADABLE(400, "不是有效的日期：{0}，应为 YYYY-MM-DD", "Not a date: {0}, expected YYYY-MM-DD"),
    PERIOD_BACKWARDS(400, "起始日期 {0} 晚于截止日期 {1}", "The period begins on {0}, after its end on {1}"),
    PERIOD_OUT_OF_RANGE(400, "日期应在 {0} 至 {1} 之间", "Dates must lie between {0} and {1}"),
    ORGANIZATION_UNREADABLE(400, "不是有效的机构代码：{0}", "Not an organization code: {0}"),
    CAMPAIGN_UNREADABLE(400, "不是有效的专项行动标识：{0}", "Not the id of a campaign: {0}"),
    NOT_BY_CAMPAIGN(400, "指标 {0} 不按专项行动统计", "The metric {0} is not kept by campaign"),
    GROUPING_UNKNOWN(400, "指标 {0} 不能按 {1} 分组，可用：{2}", "The metric {0} cannot be grouped by {1}, use one of: {2}"),
    FILTER_UNREADABLE(400, "筛选条件应为 维度:值：{0}", "A filter is written dimension:value, not {0}"),
    FILTER_UNKNOWN(400, "指标 {0} 没有维度 {1}，可用：{2}", "The metric {0} has no dimension {1}, use one of: {2}"),
    PERIOD_NOT_WHOLE(
            400,
            "无权查看明细者只能按整月、整季或整年查询指标 {0}",
            "Without the right to see its records, {0} is asked for one whole month, quarter or year"),
    ONE_DIMENSION_ONLY(
            400,
            "无权查看明细者查询指标 {0} 一次只能用一个维度",
            "Without the right to see its records, {0} is asked by one dimension at a time"),
    LIMIT_OUT_OF_RANGE(400, "limit 应在 1 至 500 之间", "The limit must lie between 1 and 500"),
    ONE_METRIC_ONLY(400, "明细一次只能查询一个指标", "The records of one metric can be asked at a time"),
    YEAR_OR_CAMPAIGN(400, "请给出 year 或 campaignId 其中之一", "Give either year or campaignId"),
    MONTH_UNREADABLE(400, "不是有效的月份：{0}，应为 YYYY-MM", "Not a month: {0}, expected YYYY-MM"),
    MONTH_NOT_OVER(422, "{0} 尚未结束，不能封账", "{0} is not over and cannot be frozen"),
    MONTH_OF_OTHERS(
            403,
            "封账对全部机构生效，须由管辖全部机构的纪委书记封账",
            "A month is frozen for every organization: only a discipline secretary whose organization contains them all may"),
    MONTH_FROZEN(409, "{0} 或其后的月份已封账", "{0} or a later month is frozen already"),
    REBUILD_RUNNING(409, "重算正在进行", "A rebuild is under way");

    private final int status;
    private final String zh;
    private final String en;

    StatisticsRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
