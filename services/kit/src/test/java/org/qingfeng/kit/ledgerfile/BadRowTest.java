package org.qingfeng.kit.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingfeng.kit.problem.Refused;

class BadRowTest {
    private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    private static Imported read(String rows) throws IOException {
        return read((Entry.HEADS + "\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static Imported read(byte[] file) throws IOException {
        return Entry.LEDGER.read(new ByteArrayInputStream(file));
    }

    private static List<String> faults(Imported imported) {
        return imported.errors().stream()
                .map(error -> error.row() + " " + error.column() + " " + error.fault())
                .toList();
    }

    @Test
    void everyBadCellIsReportedWithRowAndColumn() throws IOException {
        Imported imported =
                read("1,,天上,2023-02-30,1.5,1.234,〔x〕,12,也许,no,x\n1,好的\n1,%s,,,,,,,,,\n".formatted("字".repeat(501)));
        assertEquals(
                List.of(
                        "2 问题表现 REQUIRED",
                        "2 问题来源 NOT_A_CHOICE",
                        "2 销号时间 NOT_A_DATE",
                        "2 措施数 NOT_A_WHOLE_NUMBER",
                        "2 涉及金额 TOO_MANY_DECIMALS",
                        "2 责任领导 NOT_A_PERSON",
                        "2 责任单位 NOT_AN_ORGANIZATION",
                        "2 是否销号 NOT_A_CHOICE",
                        "2 标识 NOT_AN_ID",
                        "2 版本 NOT_A_WHOLE_NUMBER",
                        "4 问题表现 TOO_LONG"),
                faults(imported));
        assertEquals(422, imported.status());
        assertEquals("“天上”不在可选值中:自查、巡察、信访", imported.errors().get(1).reasonZh());
    }

    @Test
    void idAndVersionStandTogetherAndOnce() throws IOException {
        Imported imported =
                read("1,a,,,,,,,,%1$s,\n1,b,,,,,,,,,3\n1,c,,,,,,,,%1$s,1\n1,d,,,,,,,,%1$s,1\n".formatted(ID));
        assertEquals(List.of("2 版本 ID_WITHOUT_VERSION", "3 标识 ID_WITHOUT_VERSION", "5 标识 ID_TWICE"), faults(imported));
    }

    @Test
    void formulasAndErrorValuesAreRefusedWhereTheyStand() throws IOException {
        byte[] file = new TestWorkbook()
                .cells("<c r=\"B2\"><f>1+1</f><v>2</v></c><c r=\"E2\" t=\"e\"><v>#REF!</v></c>")
                .row("1", "=1+1")
                .bytes();
        assertEquals(List.of("2 问题表现 FORMULA", "2 措施数 ERROR_CELL", "3 问题表现 FORMULA"), faults(read(file)));
        assertEquals(List.of("2 问题表现 FORMULA"), faults(read("1,=HYPERLINK(1)")));
    }

    @Test
    void whatStandsOutsideTheHeadsIsReported() throws IOException {
        assertEquals(List.of("2 null EXTRA_CELL"), faults(read("1,a,,,,,,,,,,more")));
        byte[] file = new TestWorkbook()
                .cells("<c r=\"B2\" t=\"str\"><v>a</v></c><c r=\"XFD2\"><v>1</v></c>")
                .bytes();
        assertEquals(List.of("2 null EXTRA_CELL"), faults(read(file)));
    }

    @Test
    void datesAreReadAsOfficesWriteThem() throws IOException {
        Imported imported = read("1,a,,2023-09-12\n1,b,,2023/9/12\n1,c,,2023.9.12\n1,d,,2023年9月12日\n");
        assertEquals(List.of(), imported.errors());
        imported.rows().forEach(row -> assertEquals(LocalDate.of(2023, 9, 12), row.date("closedOn")));
    }

    @Test
    void aNumberMeansWhatItsColumnHolds() throws IOException {
        byte[] file = new TestWorkbook()
                .cells(
                        "<c r=\"B2\"><v>2023</v></c><c r=\"D2\"><v>45181</v></c><c r=\"F2\"><v>0.30000000000000004</v></c>")
                .cells("<c r=\"B3\" t=\"inlineStr\"><is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>x</t></rPh></is></c>")
                .cells("<c r=\"B4\"><v>1</v></c><c r=\"D4\"><v>45181.5</v></c>")
                .bytes();
        Imported imported = read(file);
        LedgerRow first = imported.rows().get(0);
        assertEquals("2023", first.text("description"));
        assertEquals(LocalDate.of(2023, 9, 12), first.date("closedOn"));
        assertEquals("0.3", String.valueOf(first.decimal("amount")));
        assertEquals("甲乙", imported.rows().get(1).text("description"));
        assertEquals(List.of("4 销号时间 NOT_A_DATE"), faults(imported));
        assertNull(first.id());
    }

    @Test
    void afterTooManyErrorsNoMoreAreCollected() throws IOException {
        Imported imported = read("1,,天上\n".repeat(6000));
        assertEquals(5001, imported.errors().size());
        assertEquals(LedgerFault.TOO_MANY_ERRORS, imported.errors().get(5000).fault());
    }

    @Test
    void theProblemNamesEveryPlace() throws IOException {
        Refused refused = read("1,\n1,b,天上\n").refusal();
        assertEquals(
                List.of("rows[2].问题表现 第 2 行 问题表现:不能为空", "rows[3].问题来源 第 3 行 问题来源:“天上”不在可选值中:自查、巡察、信访"),
                refused.violations().stream()
                        .map(violation -> violation.field() + " " + violation.message(false))
                        .toList());
        assertEquals(422, refused.leading().refusal().status());
    }
}
