package org.qingfeng.kit.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qingfeng.contracts.OrgCode;

class RoundTripTest {
    @Provide
    Arbitrary<Entry> entries() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("=+-@'\t\r\n,\";_x0D清风〔〕＝&<> \u0001\u000B")
                .all()
                .excludeChars('\uFEFF', '\u0000')
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(s -> !s.isBlank() && s.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        Arbitrary<UUID> ids = Arbitraries.create(UUID::randomUUID);
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(-60_000, 60_000).map(LocalDate::ofEpochDay);
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("-9999999999999999"), new BigDecimal("9999999999999999"))
                .ofScale(2)
                .map(RoundTripTest::plain);
        Arbitrary<PersonCell> people = ids.injectNull(0.3).map(id -> new PersonCell("张三", id));
        return Combinators.combine(
                        ids,
                        text,
                        Arbitraries.of(Entry.Source.class).injectNull(0.2),
                        days.injectNull(0.2),
                        Arbitraries.longs().injectNull(0.2),
                        amounts.injectNull(0.2),
                        people.injectNull(0.2),
                        Arbitraries.of(true, false).injectNull(0.2))
                .as((id, description, source, day, measures, amount, leader, closed) -> new Entry(
                        id,
                        7L,
                        description,
                        source,
                        day,
                        measures,
                        amount,
                        leader,
                        new OrgCell(OrgCode.of("990101103000-004"), "清河镇 党建办"),
                        closed));
    }

    @Property(tries = 300)
    void whatIsExportedIsImportedUnchanged(@ForAll("entries") Entry entry, @ForAll LedgerFormat format)
            throws IOException {
        Imported imported = roundTrip(format, List.of(entry, Entry.of("另一行")));
        assertEquals(List.of(), imported.errors());
        assertEquals(
                List.of(entry, Entry.of("另一行")),
                imported.rows().stream()
                        .map(Entry::of)
                        .map(RoundTripTest::plain)
                        .toList());
        assertEquals(2, imported.rows().get(0).number());
    }

    @Example
    void manyRowsStream() throws IOException {
        List<Entry> many = Collections.nCopies(20_000, Entry.of("具体问题"));
        for (LedgerFormat format : LedgerFormat.values()) {
            assertEquals(20_000, roundTrip(format, many).rows().size());
        }
    }

    private static Imported roundTrip(LedgerFormat format, List<Entry> entries) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Entry.LEDGER.write(format, entries.iterator(), file);
        return Entry.LEDGER.read(new ByteArrayInputStream(file.toByteArray()));
    }

    /** A spreadsheet keeps the number, not how many zeros it was written with. */
    private static Entry plain(Entry entry) {
        BigDecimal amount = entry.amount();
        return new Entry(
                entry.id(),
                entry.version(),
                entry.description(),
                entry.source(),
                entry.closedOn(),
                entry.measures(),
                amount == null ? null : plain(amount),
                entry.leader(),
                entry.unit(),
                entry.closed());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
