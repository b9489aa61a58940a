package org.qingfeng.education.reflection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.ledgerfile.Column;
import org.qingfeng.kit.ledgerfile.Ledger;
import org.qingfeng.kit.ledgerfile.OrgCell;
import org.qingfeng.kit.ledgerfile.PersonCell;

/** 心得体会台账: no column counts or ranks persons (domain G16). */
final class ReflectionLedger {
    static final String ACCEPTED = "acceptedOn";

    static final Ledger<Reflection> LEDGER = Ledger.of(
            "心得体会台账",
            r -> r.id,
            r -> r.version,
            List.of(
                    Column.<Reflection>date("提交日期", "submittedOn", r -> r.submittedOn)
                            .required(),
                    Column.<Reflection>person("作者", "author", r -> new PersonCell(r.author.name(), r.authorId))
                            .required(),
                    Column.<Reflection>org("单位", "orgCode", r -> new OrgCell(r.org(), null))
                            .required(),
                    Column.<Reflection>text("题目", "title", 200, r -> r.title).required(),
                    Column.<Reflection>text("正文", "text", 30_000, r -> r.text).required(),
                    Column.text("所学活动标识", "eventId", 36, r -> r.eventId == null ? null : r.eventId.toString()),
                    Column.date("采纳日期", ACCEPTED, ReflectionLedger::acceptedOn),
                    Column.<Reflection>text(
                                    "与哪篇重复",
                                    "duplicateOf",
                                    36,
                                    r -> r.duplicateOf == null ? null : r.duplicateOf.toString())
                            .derived(),
                    Column.<Reflection>text("状态", "state", 20, r -> r.state().zh())
                            .derived()));

    private ReflectionLedger() {}

    static @Nullable LocalDate acceptedOn(Reflection reflection) {
        return reflection.state() == ReflectionState.ACCEPTED ? reflection.decidedOn : null;
    }
}
