package org.qingfeng.rectification.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.labels.Labelled;
import org.qingfeng.kit.ledgerfile.Choices;
import org.qingfeng.kit.ledgerfile.Column;
import org.qingfeng.kit.ledgerfile.Ledger;
import org.qingfeng.kit.ledgerfile.OrgCell;
import org.qingfeng.kit.ledgerfile.PersonCell;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.rectification.rule.Rule;

/** 问题整改台账: the columns that offices keep (domain D.3), and those of the steps, which an import plays. */
final class ProblemLedger {
    static final String CONFIRMED = "confirmedOn";
    static final String PLANNED = "plannedOn";
    static final String SUBMITTED = "submittedOn";
    static final String CLOSED = "closedOn";
    private static final int LONG = 5000;
    private static final int SHORT = 200;

    static final Ledger<Problem> LEDGER = Ledger.of("问题整改台账", p -> p.id, p -> p.version, columns());

    private ProblemLedger() {}

    private static List<Column<Problem>> columns() {
        List<Column<Problem>> columns = new ArrayList<>(entered());
        columns.addAll(steps());
        return columns;
    }

    private static List<Column<Problem>> entered() {
        return List.of(
                Column.<Problem>text("序号", "number", 20, p -> p.number).derived(),
                Column.<Problem, Category>choice("问题类别", "category", labels(Category.values()), p -> p.category)
                        .required(),
                Column.<Problem, Source>choice("问题来源", "source", labels(Source.values()), p -> p.source)
                        .required(),
                Column.<Problem>text("问题", "title", SHORT, p -> p.title).required(),
                Column.<Problem>text("具体问题表现", "description", LONG, p -> p.description)
                        .required(),
                Column.<Problem>date("查摆日期", "foundOn", p -> p.foundOn).required(),
                Column.text("原因分析", "causes", SHORT, p -> joined(p.causes, Cause::zh)),
                Column.text("整改目标", "goal", LONG, p -> p.goal),
                Column.text("整改措施", "measures", LONG, p -> lines(p, m -> m.content)),
                Column.person("责任领导", "responsibleLeader", p -> cell(p.responsibleLeader)),
                Column.org("牵头单位", "leadOrgCode", p -> cell(p.leadOrgCode)),
                Column.<Problem>org("责任单位", "orgCode", p -> cell(p.orgCode)).required(),
                Column.person("责任人", "owner", p -> cell(p.owner)),
                Column.<Problem, RectificationKind>choice(
                                "整改时限类型",
                                "rectificationKind",
                                labels(RectificationKind.values()),
                                p -> p.rectificationKind)
                        .required(),
                Column.date("整改时限", "dueOn", p -> p.dueOn),
                Column.<Problem>text("整改进展", "progress", LONG, p -> lines(p, ProblemLedger::lastReport))
                        .derived(),
                Column.<Problem>text("建立制度", "rules", LONG, p -> joined(p.rules, Rule::cited))
                        .derived(),
                Column.<Problem>text("完成情况", "done", LONG, p -> lines(p, m -> m.state.zh()))
                        .derived(),
                Column.<Problem>text("佐证材料", "evidence", LONG, ProblemLedger::evidence)
                        .derived());
    }

    private static List<Column<Problem>> steps() {
        return List.of(
                Column.date("审定日期", CONFIRMED, p -> p.confirmedOn),
                Column.date("方案批准日期", PLANNED, p -> first(p, ProblemState.RECTIFYING)),
                Column.date("申请验收日期", SUBMITTED, p -> last(p, ProblemState.PENDING_ACCEPTANCE)),
                Column.text("人员处理情况", "noneHandledReason", LONG, ProblemLedger::handling),
                Column.<Problem>text("验收人", "acceptor", SHORT, p -> closing(p, Closing::acceptorText))
                        .derived(),
                Column.text("验收意见", "opinion", LONG, p -> closing(p, Closing::opinion)),
                Column.date("销号时间", CLOSED, p -> p.closedOn),
                Column.<Problem>text("是否销号", "closed", 2, p -> p.state() == ProblemState.CLOSED ? "是" : "否")
                        .derived(),
                Column.<Problem>text("回头看情况", "lookBacks", LONG, ProblemLedger::lookBacks)
                        .derived(),
                Column.<Problem>text("状态", "state", 20, p -> p.state().zh()).derived(),
                Column.text("专项行动标识", "campaignId", 36, p -> p.campaignId == null ? null : p.campaignId.toString()),
                Column.text("备注", "remark", 2000, p -> p.remark));
    }

    private static <T extends Labelled> Choices<T> labels(T[] values) {
        return Choices.of(Arrays.asList(values), Labelled::zh);
    }

    /** Values by their labels, as 原因分析 holds them: 宗旨意识不牢固、监督缺位. */
    static @Nullable List<Cause> causes(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        List<Cause> causes = new ArrayList<>();
        for (String label : text.strip().split("[、;；,，\\s]+", -1)) {
            List<Cause> named = Stream.of(Cause.values())
                    .filter(c -> c.zh().equals(label) || c.name().equals(label))
                    .toList();
            if (named.isEmpty()) {
                return null;
            }
            causes.addAll(named);
        }
        return causes;
    }

    static @Nullable PersonCell cell(@Nullable PersonSnapshot person) {
        return person == null ? null : new PersonCell(person.name(), person.personId());
    }

    private static @Nullable OrgCell cell(@Nullable String code) {
        return code == null ? null : new OrgCell(OrgCode.of(code), null);
    }

    private static <T> @Nullable String joined(List<T> values, Function<T, String> text) {
        return values.isEmpty() ? null : values.stream().map(text).collect(Collectors.joining("、"));
    }

    private static @Nullable String lines(Problem problem, Function<Measure, String> text) {
        String all = problem.kept().stream().map(text).collect(Collectors.joining("\n"));
        return all.isBlank() ? null : all;
    }

    private static String lastReport(Measure measure) {
        return measure.reports.isEmpty()
                ? measure.percent + "%"
                : measure.reports.get(measure.reports.size() - 1).note();
    }

    private static @Nullable String evidence(Problem problem) {
        Stream<Evidence> all =
                Stream.concat(problem.evidence.stream(), problem.kept().stream().flatMap(m -> m.evidence.stream()));
        String titles = all.map(Evidence::title).distinct().collect(Collectors.joining("、"));
        return titles.isEmpty() ? null : titles;
    }

    private static @Nullable String handling(Problem problem) {
        return closing(
                problem,
                c -> c.handled().isEmpty()
                        ? c.noneHandledReason()
                        : c.handled().stream().map(h -> h.person().name()).collect(Collectors.joining("、")));
    }

    private static @Nullable String closing(Problem problem, Function<Closing, @Nullable String> text) {
        boolean closed = problem.state() == ProblemState.CLOSED && !problem.closings.isEmpty();
        return closed ? text.apply(problem.closings.get(problem.closings.size() - 1)) : null;
    }

    private static @Nullable String lookBacks(Problem problem) {
        return joined(problem.lookBacks, l -> l.on() + " " + l.result().zh());
    }

    static @Nullable LocalDate first(Problem problem, ProblemState state) {
        return problem.stateHistory.stream()
                .filter(e -> e.state().equals(state.name()))
                .map(e -> e.on())
                .findFirst()
                .orElse(null);
    }

    static @Nullable LocalDate last(Problem problem, ProblemState state) {
        return problem.stateHistory.stream()
                .filter(e -> e.state().equals(state.name()))
                .map(e -> e.on())
                .reduce((a, b) -> b)
                .orElse(null);
    }
}
