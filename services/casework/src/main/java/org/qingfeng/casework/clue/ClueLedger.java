package org.qingfeng.casework.clue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingfeng.casework.rules.Discipline;
import org.qingfeng.casework.rules.EightRules;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.labels.Labelled;
import org.qingfeng.kit.ledgerfile.Choices;
import org.qingfeng.kit.ledgerfile.Column;
import org.qingfeng.kit.ledgerfile.Getter;
import org.qingfeng.kit.ledgerfile.Ledger;
import org.qingfeng.kit.ledgerfile.OrgCell;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.person.Rank;

/**
 * 问题线索台账: the columns of the official export 案管线索导出 (domain D.3, 50 with three dispositions and more with up to
 * eight), and behind them what else a clue needs. A row is a clue with its first subject; others stay as they are.
 */
final class ClueLedger {
    static final int LINES = 8;
    private static final int LONG = 10_000;
    private static final int SHORT = 200;

    /** Columns of the official form that nothing else of a clue knows; they are kept with its content, by their heads. */
    static final List<String> KEPT = List.of(
            "统计标识",
            "挽回经济损失",
            "收缴涉案金额",
            "办理机关",
            "备注",
            "民族",
            "出生年月",
            "人大代表",
            "政协委员",
            "处置情况报告",
            "入党时间",
            "干部管理权限",
            "是否与本人核实",
            "监察对象二级分类",
            "非党员非监察对象二级分类",
            "职务犯罪行为",
            "其他违法犯罪行为",
            "组织措施统计时间",
            "分管科室");

    static final Ledger<Clue> LEDGER = Ledger.of("问题线索台账", c -> c.id, c -> c.version, columns());

    private ClueLedger() {}

    private static List<Column<Clue>> columns() {
        List<Column<Clue>> columns = new ArrayList<>(person());
        for (int line = 1; line <= LINES; line++) {
            columns.addAll(line(line));
        }
        columns.addAll(matter());
        columns.addAll(house());
        return columns;
    }

    private static List<Column<Clue>> person() {
        return List.of(
                Column.<Clue, Boolean>choice("是否单位", "unit", Choices.yesNo(), c -> c.subjectOrgCode != null)
                        .derived(),
                Column.<Clue>text("填报单位名称", "registrar", SHORT, c -> c.registrarName)
                        .derived(),
                Column.org("填报单位代码", "registrarOrgCode", c -> org(c.registrarCode)),
                kept("统计标识"),
                Column.<Clue>text("线索编码", "number", 40, c -> c.number).derived(),
                Column.text("人员编码", "personId", 36, c -> first(c, s -> String.valueOf(s.personId()))),
                Column.text("被反映人", "name", 60, c -> first(c, PersonSnapshot::name)),
                Column.text("工作单位及职务", "position", 100, c -> first(c, PersonSnapshot::position)),
                Column.choice(
                        "是否国家监察对象", "publicOfficial", Choices.yesNo(), c -> first(c, PersonSnapshot::publicOfficial)),
                Column.choice("职级", "rank", labels(Rank.values()), c -> first(c, PersonSnapshot::rank)),
                kept("挽回经济损失"),
                kept("收缴涉案金额"),
                kept("办理机关"),
                Column.<Clue>text("主要问题线索", "summary", LONG, c -> c.content().summary())
                        .required(),
                kept("备注"),
                kept("民族"),
                kept("出生年月"),
                kept("人大代表"),
                kept("政协委员"),
                kept("处置情况报告"),
                kept("入党时间"),
                kept("干部管理权限"),
                Column.<Clue>date("受理时间", "receivedOn", c -> c.receivedOn).required());
    }

    private static List<Column<Clue>> line(int n) {
        String head = "处置方式" + n;
        return List.of(
                Column.date(head + "批准时间", "approvedOn" + n, ofLine(n, d -> d.approvedOn)),
                Column.date(head + "统计时间", "statisticalOn" + n, ofLine(n, d -> d.statisticalOn)),
                Column.choice(head + "一级", "method" + n, labels(Method.values()), ofLine(n, d -> d.method)),
                Column.choice(head + "二级", "subMethod" + n, labels(SubMethod.values()), ofLine(n, d -> d.subMethod)));
    }

    private static List<Column<Clue>> matter() {
        return List.of(
                Column.<Clue, ClueSource>choice("案件来源", "source", labels(ClueSource.values()), c -> c.source)
                        .required(),
                Column.text("违纪行为", "disciplines", SHORT, ClueLedger::disciplines),
                kept("是否与本人核实"),
                Column.choice("是否党员", "partyMember", Choices.yesNo(), c -> first(c, PersonSnapshot::partyMember)),
                kept("监察对象二级分类"),
                Column.<Clue, Boolean>choice(
                                "是否非党员非监察对象",
                                "neither",
                                Choices.yesNo(),
                                c -> first(c, s -> !s.partyMember() && !s.publicOfficial()))
                        .derived(),
                kept("非党员非监察对象二级分类"),
                kept("职务犯罪行为"),
                kept("其他违法犯罪行为"),
                kept("组织措施统计时间"),
                Column.<Clue, Boolean>choice("上级交办", "upper", Choices.yesNo(), c -> c.source == ClueSource.UPPER)
                        .derived(),
                kept("分管科室"),
                Column.<Clue>text("删除状态", "voided", 4, c -> c.state() == ClueState.VOIDED ? "已作废" : "正常")
                        .derived(),
                Column.<Clue>date(
                                "创建时间", "createdOn", c -> c.stateHistory.get(0).recordedOn())
                        .derived(),
                Column.<Clue>date("更新时间", "changedOn", c -> c.stateHistory
                                .get(c.stateHistory.size() - 1)
                                .recordedOn())
                        .derived());
    }

    private static List<Column<Clue>> house() {
        return List.of(
                Column.<Clue>org("归属单位", "orgCode", c -> org(c.orgCode)).required(),
                Column.choice("违反中央八项规定精神类别", "category", labels(EightRules.values()), c -> c.category),
                Column.<Clue>text("状态", "state", 20, c -> c.state().zh()).derived(),
                Column.<Clue>text("办结方式", "conclusion", 20, c -> c.conclusion == null ? null : c.conclusion.zh())
                        .derived(),
                Column.<Clue>date("办结时间", "concludedOn", c -> c.concludedOn).derived());
    }

    private static Column<Clue> kept(String head) {
        return Column.text(head, head, SHORT, c -> c.content().ledger().get(head));
    }

    private static <T extends Labelled> Choices<T> labels(T[] values) {
        return Choices.of(Arrays.asList(values), Labelled::zh);
    }

    private static <T> @Nullable T first(Clue clue, Function<PersonSnapshot, T> field) {
        return clue.subjects().isEmpty() ? null : field.apply(clue.subjects().get(0));
    }

    private static <T> Getter<Clue, T> ofLine(int n, Getter<Disposition, T> field) {
        return clue -> {
            List<Disposition> approved =
                    clue.dispositions.stream().filter(d -> !d.isPending()).toList();
            return n > approved.size() ? null : field.of(approved.get(n - 1));
        };
    }

    private static @Nullable String disciplines(Clue clue) {
        return clue.disciplines.isEmpty()
                ? null
                : clue.disciplines.stream().map(Discipline::zh).collect(Collectors.joining("、"));
    }

    private static OrgCell org(String code) {
        return new OrgCell(OrgCode.of(code), null);
    }

    /** A line of the form: the day on which it was approved, and what. */
    record Line(
            LocalDate approvedOn,
            @Nullable LocalDate statisticalOn,
            Method method,
            @Nullable SubMethod subMethod) {}
}
