package org.qingfeng.kit.ledgerfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a ledger with a column of every kind. */
record Entry(
        @Nullable UUID id,
        @Nullable Long version,
        String description,
        @Nullable Source source,
        @Nullable LocalDate closedOn,
        @Nullable Long measures,
        @Nullable BigDecimal amount,
        @Nullable PersonCell leader,
        @Nullable OrgCell unit,
        @Nullable Boolean closed) {
    enum Source {
        SELF_CHECK("自查"),
        INSPECTION("巡察"),
        PETITION("信访");

        private final String zh;

        Source(String zh) {
            this.zh = zh;
        }
    }

    static final String HEADS = "序号,问题表现,问题来源,销号时间,措施数,涉及金额,责任领导,责任单位,是否销号,标识,版本";

    static final Ledger<Entry> LEDGER = Ledger.of(
            "问题台账",
            Entry::id,
            Entry::version,
            List.of(
                    Column.wholeNumber("序号", "serial", (Entry entry) -> 1L).derived(),
                    Column.text("问题表现", "description", 500, Entry::description).required(),
                    Column.choice("问题来源", "source", Choices.of(List.of(Source.values()), s -> s.zh), Entry::source),
                    Column.date("销号时间", "closedOn", Entry::closedOn),
                    Column.wholeNumber("措施数", "measures", Entry::measures),
                    Column.decimal("涉及金额", "amount", 2, Entry::amount),
                    Column.person("责任领导", "leader", Entry::leader),
                    Column.org("责任单位", "unit", Entry::unit),
                    Column.choice("是否销号", "closed", Choices.yesNo(), Entry::closed)));

    static Entry of(String description) {
        return new Entry(null, null, description, null, null, null, null, null, null, null);
    }

    static Entry of(LedgerRow row) {
        return new Entry(
                row.id(),
                row.version(),
                Objects.requireNonNull(row.text("description")),
                row.choice("source", Source.class),
                row.date("closedOn"),
                row.wholeNumber("measures"),
                row.decimal("amount"),
                row.person("leader"),
                row.org("unit"),
                row.choice("closed", Boolean.class));
    }
}
