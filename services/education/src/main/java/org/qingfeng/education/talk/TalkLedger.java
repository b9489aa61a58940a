package org.qingfeng.education.talk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingfeng.education.access.Names;
import org.qingfeng.kit.ledgerfile.Choices;
import org.qingfeng.kit.ledgerfile.Column;
import org.qingfeng.kit.ledgerfile.Ledger;
import org.qingfeng.kit.ledgerfile.OrgCell;
import org.qingfeng.kit.person.PersonSnapshot;

/** 谈话台账 (domain D.3, 8). An export opens what was said: it needs a reason, and is journaled. Nobody signs by ledger. */
final class TalkLedger {
    static final String HELD = "heldOn";

    private static final int NAMES = 6000;

    static final Ledger<Talk> LEDGER = Ledger.of(
            "谈话台账",
            t -> t.id,
            t -> t.version,
            List.of(
                    Column.date("时间", HELD, t -> t.heldOn),
                    Column.text("地点", "place", 200, t -> t.place),
                    Column.<Talk, TalkType>choice(
                                    "谈话类型",
                                    "type",
                                    Choices.of(Arrays.asList(TalkType.values()), TalkType::zh),
                                    t -> t.type)
                            .required(),
                    Column.<Talk>text("谈话人", "interviewers", NAMES, t -> Names.cell(t.interviewerPersons()))
                            .required(),
                    Column.<Talk>text("谈话人职务", "posts", NAMES, t -> posts(t.interviewerPersons()))
                            .derived(),
                    Column.<Talk>text("谈话对象", "interviewees", NAMES, t -> Names.cell(t.intervieweePersons()))
                            .required(),
                    Column.<Talk>text("谈话对象职务", "positions", NAMES, t -> posts(t.intervieweePersons()))
                            .derived(),
                    Column.<Talk>text("事由", "topic", 500, t -> t.topic).required(),
                    Column.text("主要内容", "record", 20_000, t -> t.open == null ? null : t.open.record()),
                    Column.text("本人态度", "attitude", 2000, t -> t.open == null ? null : t.open.attitude()),
                    Column.text("整改承诺", "commitment", 2000, t -> t.open == null ? null : t.open.commitment()),
                    Column.text("记录人", "recorder", 60, t -> t.recorder),
                    Column.<Talk>text("签字", "signatures", NAMES, TalkLedger::signatures)
                            .derived(),
                    Column.<Talk>text("回访", "followUp", 5000, t -> t.open == null ? null : t.open.followUp())
                            .derived(),
                    Column.<Talk>org("组织单位", "orgCode", t -> new OrgCell(t.org(), null))
                            .required(),
                    Column.<Talk>date("计划日期", "plannedOn", t -> t.plannedOn).required(),
                    Column.<Talk>text("状态", "state", 20, t -> t.state().zh()).derived()));

    private TalkLedger() {}

    private static String posts(List<PersonSnapshot> persons) {
        return persons.stream().map(PersonSnapshot::position).collect(Collectors.joining("、"));
    }

    private static @Nullable String signatures(Talk talk) {
        String signed = talk.interviewees.stream()
                .map(Interviewee::signedOn)
                .filter(Objects::nonNull)
                .map(LocalDate::toString)
                .collect(Collectors.joining("、"));
        return signed.isEmpty() ? null : signed;
    }
}
