package org.qingfeng.education.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.education.access.Names;
import org.qingfeng.kit.ledgerfile.Choices;
import org.qingfeng.kit.ledgerfile.Column;
import org.qingfeng.kit.ledgerfile.Ledger;
import org.qingfeng.kit.ledgerfile.OrgCell;

/** 警示教育台账 (domain D.3, 4), and the columns of the steps, which an import plays. */
final class EventLedger {
    static final String APPROVED = "approvedOn";
    static final String ANNOUNCED = "announcedOn";
    static final String HELD = "heldOn";
    static final String COMPLETED = "completedOn";

    /** A cell of a spreadsheet holds no more: some six hundred persons with their ids. */
    private static final int ROSTER = 30_000;

    private static final int ID = 36;

    static final Ledger<Event> LEDGER = Ledger.of(
            "警示教育台账",
            e -> e.id,
            e -> e.version,
            List.of(
                    Column.date("时间", HELD, e -> e.heldOn),
                    Column.text("地点", "place", 200, e -> e.place),
                    Column.<Event, EventKind>choice(
                                    "形式",
                                    "kind",
                                    Choices.of(Arrays.asList(EventKind.values()), EventKind::zh),
                                    e -> e.kind)
                            .required(),
                    Column.choice(
                            "培训方式",
                            "mode",
                            Choices.of(Arrays.asList(TrainingMode.values()), TrainingMode::zh),
                            e -> e.mode),
                    Column.<Event>text("主题", "title", 200, e -> e.title).required(),
                    Column.text("主持", "chair", 100, e -> e.chair),
                    Column.text("主讲", "lecturers", 2000, e -> lecturers(e.lecturers)),
                    Column.text("参加范围", "scope", 500, e -> e.scope),
                    Column.<Event>wholeNumber("应到", "due", e -> (long) e.roster.size())
                            .derived(),
                    Column.<Event>wholeNumber("实到", "present", e -> turnout(e).present())
                            .derived(),
                    Column.<Event>text("缺席及补课", "missed", 60, e -> turnout(e).missed())
                            .derived(),
                    Column.text("影片标识", "filmId", ID, e -> text(e.filmId)),
                    Column.text("学习材料", "materials", 2000, e -> e.materials),
                    Column.<Event>wholeNumber(
                                    "心得篇数", "reflections", e -> turnout(e).reflections())
                            .derived(),
                    Column.<Event>text("测试", "test", 60, EventLedger::test).derived(),
                    Column.text("应到人员", "roster", ROSTER, e -> Names.cell(e.roster)),
                    Column.<Event>org("主办单位", "orgCode", e -> new OrgCell(e.org(), null))
                            .required(),
                    Column.text("专项行动标识", "campaignId", ID, e -> text(e.campaignId)),
                    Column.text("补课所属活动标识", "makeUpOf", ID, e -> text(e.makeUpOf)),
                    Column.<Event>date("计划日期", "plannedOn", e -> e.plannedOn).required(),
                    Column.date("审批日期", APPROVED, e -> e.approvedOn),
                    Column.date("发布日期", ANNOUNCED, e -> entered(e, EventState.ANNOUNCED)),
                    Column.date("完成日期", COMPLETED, e -> entered(e, EventState.COMPLETED)),
                    Column.<Event>text("状态", "state", 20, e -> e.state().zh()).derived(),
                    Column.text("备注", "remark", 2000, e -> e.remark)));

    private EventLedger() {}

    static @Nullable LocalDate entered(Event event, EventState state) {
        return event.stateHistory.stream()
                .filter(entry -> entry.state().equals(state.name()))
                .map(StateEntry::on)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** 方知远（云州市委党校）、沈知衡. */
    static @Nullable String lecturers(List<Lecturer> lecturers) {
        return lecturers.isEmpty()
                ? null
                : lecturers.stream()
                        .map(one -> one.unit() == null ? one.name() : one.name() + '（' + one.unit() + '）')
                        .collect(Collectors.joining("、"));
    }

    private static Turnout turnout(Event event) {
        return event.turnout == null ? Turnout.NONE : event.turnout;
    }

    private static @Nullable String test(Event event) {
        return event.tested == null ? null : "参加" + event.tested + "人，合格" + event.passed + "人";
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
