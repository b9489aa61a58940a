package org.qingfeng.directory.person;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.Choices;
import org.qingfeng.kit.ledgerfile.Column;
import org.qingfeng.kit.ledgerfile.Ledger;
import org.qingfeng.kit.ledgerfile.LedgerRow;
import org.qingfeng.kit.ledgerfile.OrgCell;
import org.qingfeng.kit.person.Rank;

/** 人员台账 The office's list of persons: one row each, with the main post; further posts are shown and not read. */
final class PersonLedger {
    private static final Choices<Boolean> YES_NO = Choices.yesNo();

    static final Ledger<Person> LEDGER = Ledger.of(
            "人员台账",
            p -> p.id,
            p -> p.version,
            List.of(
                    Column.<Person>text("姓名", "name", 50, p -> p.name).required(),
                    Column.<Person>org("所在机构", "orgCode", p -> new OrgCell(main(p).orgCode(), null))
                            .required(),
                    Column.<Person>text("职务", "position", 100, p -> main(p).position())
                            .required(),
                    Column.<Person, Rank>choice(
                                    "职级",
                                    "rank",
                                    Choices.of(Arrays.asList(Rank.values()), Rank::zh),
                                    p -> main(p).rank())
                            .required(),
                    Column.<Person>date("任职起始", "from", p -> main(p).from()).required(),
                    Column.date("任职终止", "to", p -> main(p).to()),
                    flag("一把手", "topLeader", p -> main(p).topLeader()),
                    flag("班子成员", "leadershipMember", p -> main(p).leadershipMember()),
                    flag("村干部", "villageCadre", p -> main(p).villageCadre()),
                    flag("中共党员", "partyMember", p -> p.partyMember),
                    flag("预备党员", "probationaryMember", p -> p.probationaryMember),
                    flag("监察对象", "publicOfficial", p -> p.publicOfficial),
                    flag("干部", "cadre", p -> p.cadre),
                    Column.choice(
                            "干部管理权限",
                            "managedBy",
                            Choices.of(Arrays.asList(ManagedBy.values()), ManagedBy::zh),
                            p -> p.managedBy),
                    flag("已退休", "retired", p -> p.retired),
                    flag("在册", "active", p -> p.active),
                    Column.<Person>text("其他任职", "others", 2000, PersonLedger::others)
                            .derived()));

    private PersonLedger() {}

    /** Without an id a registration, with one a change of flags; equal rows do nothing. */
    static Person enter(LedgerRow row, Work work) {
        NewPerson asked = read(row);
        if (row.id() == null || row.version() == null) {
            return Person.register(asked, work);
        }
        Person person = work.load(Person.class, row.id(), row.version(), "版本");
        person.enter(asked, work);
        return person;
    }

    private static Column<Person> flag(
            String head, String key, org.qingfeng.kit.ledgerfile.Getter<Person, Boolean> getter) {
        return Column.choice(head, key, YES_NO, getter);
    }

    private static Post main(Person person) {
        return person.mainPost();
    }

    private static @Nullable String others(Person person) {
        String text = person.posts.stream()
                .filter(post -> post != main(person))
                .map(post -> post.orgCode() + " " + post.position())
                .collect(Collectors.joining("；"));
        return text.isEmpty() ? null : text;
    }

    private static NewPerson read(LedgerRow row) {
        Post post = new Post(
                need(row.org("orgCode")).code(),
                need(row.text("position")),
                need(row.choice("rank", Rank.class)),
                yes(row, "topLeader"),
                yes(row, "leadershipMember"),
                yes(row, "villageCadre"),
                need(row.date("from")),
                row.date("to"));
        return new NewPerson(
                need(row.text("name")),
                yes(row, "partyMember"),
                yes(row, "probationaryMember"),
                yes(row, "publicOfficial"),
                yes(row, "cadre"),
                row.choice("managedBy", ManagedBy.class),
                yes(row, "retired"),
                row.choice("active", Boolean.class),
                List.of(post),
                null);
    }

    private static boolean yes(LedgerRow row, String key) {
        return Boolean.TRUE.equals(row.choice(key, Boolean.class));
    }

    /** The ledger has refused rows without it. */
    private static <T> T need(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a required cell is empty");
        }
        return value;
    }
}
