package org.qingfeng.kit.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadFileTest {
    private static Imported read(byte[] file) throws IOException {
        return Entry.LEDGER.read(new ByteArrayInputStream(file));
    }

    private static RowError onlyErrorOf(byte[] file) throws IOException {
        Imported imported = read(file);
        assertEquals(List.of(), imported.rows());
        assertEquals(1, imported.errors().size(), imported.errors().toString());
        return imported.errors().get(0);
    }

    private static void assertRefused(LedgerFault fault, byte[] file) throws IOException {
        RowError error = onlyErrorOf(file);
        assertEquals(fault, error.fault());
        assertEquals(0, error.row());
    }

    private static byte[] csv(String rows) {
        return (Entry.HEADS + "\r\n" + rows).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void wrongHeadsNameWhatWasExpectedAndFound() throws IOException {
        RowError error = onlyErrorOf("序号,问题\r\n1,x".getBytes(StandardCharsets.UTF_8));
        assertEquals(LedgerFault.WRONG_HEADS, error.fault());
        assertTrue(error.reasonZh().contains(Entry.HEADS.replace(',', '|')), error.reasonZh());
        assertTrue(error.reasonZh().endsWith("实为:序号|问题"), error.reasonZh());
    }

    @Test
    void aMillionRowsAreRefusedInBothFormats() throws IOException {
        String row = "<row><c t=\"inlineStr\"><is><t>1</t></is></c></row>";
        byte[] workbook = new TestWorkbook().withRepeated(row, 1_000_000);
        assertRefused(LedgerFault.TOO_MANY_ROWS, workbook);
        assertRefused(LedgerFault.TOO_MANY_ROWS, csv("1,问题\r\n".repeat(1_000_000)));
    }

    @Test
    void anEndlessFileIsRefusedWhenItIsTooLarge() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) 'x');
                return length;
            }
        };
        Imported imported = Entry.LEDGER.read(endless);
        assertEquals(LedgerFault.FILE_TOO_LARGE, imported.errors().get(0).fault());
        assertEquals(413, imported.status());
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        byte[] bomb = new TestWorkbook().withRepeated(" ".repeat(1024), 300 * 1024);
        assertTrue(bomb.length < 1024 * 1024);
        assertRefused(LedgerFault.INFLATES_TOO_MUCH, bomb);
    }

    @Test
    void anEntityBombIsRefused() throws IOException {
        String bomb = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
        byte[] file = new TestWorkbook().part("xl/worksheets/sheet1.xml", bomb).bytes();
        assertRefused(LedgerFault.BROKEN, file);
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        TestWorkbook workbook = new TestWorkbook();
        for (int i = 0; i < 600; i++) {
            workbook.part("xl/media/" + i, "");
        }
        assertRefused(LedgerFault.INFLATES_TOO_MUCH, workbook.bytes());
    }

    @Test
    void aBrokenZipIsOneClearError() throws IOException {
        byte[] whole = new TestWorkbook().row("1", "问题").bytes();
        assertRefused(LedgerFault.BROKEN, Arrays.copyOf(whole, whole.length / 2));
        assertRefused(LedgerFault.BROKEN, "PK\u0003\u0004 no zip at all".getBytes(StandardCharsets.UTF_8));
        byte[] sheet = new TestWorkbook()
                .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")
                .bytes();
        assertRefused(LedgerFault.BROKEN, sheet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"r=\"ZZZZZZ2\"", "r=\"2\""})
    void aCellOutsideEverySpreadsheetIsRefused(String reference) throws IOException {
        byte[] file =
                new TestWorkbook().cells("<c " + reference + "><v>1</v></c>").bytes();
        assertRefused(LedgerFault.BROKEN, file);
    }

    @Test
    void aSharedStringThatIsNotThereIsRefused() throws IOException {
        for (String index : List.of("9", "-1", "4294967295", "x")) {
            byte[] file = new TestWorkbook()
                    .cells("<c t=\"s\"><v>" + index + "</v></c>")
                    .bytes();
            assertRefused(LedgerFault.BROKEN, file);
        }
    }

    @Test
    void macrosAreRefused() throws IOException {
        assertRefused(
                LedgerFault.MACROS,
                new TestWorkbook().part("xl/vbaProject.bin", "x").bytes());
        String types =
                "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>";
        assertRefused(
                LedgerFault.MACROS,
                new TestWorkbook().part("[Content_Types].xml", types).bytes());
    }

    @Test
    void externalLinksAreRefused() throws IOException {
        byte[] part = new TestWorkbook()
                .part("xl/externalLinks/externalLink1.xml", "<x/>")
                .bytes();
        assertRefused(LedgerFault.EXTERNAL_LINK, part);
        String relation =
                "<Relationships><Relationship Id=\"r\" TargetMode=\"External\" Target=\"a\"/></Relationships>";
        byte[] link = new TestWorkbook()
                .part("xl/worksheets/_rels/sheet1.xml.rels", relation)
                .bytes();
        assertRefused(LedgerFault.EXTERNAL_LINK, link);
    }

    @Test
    void otherFilesAreNamed() throws IOException {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0};
        assertRefused(LedgerFault.OLD_OR_ENCRYPTED, ole);
        assertRefused(LedgerFault.NOT_A_LEDGER, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        assertRefused(LedgerFault.NOT_A_LEDGER, "ab".getBytes(StandardCharsets.UTF_16LE));
        assertRefused(LedgerFault.NOT_UTF8, Entry.HEADS.getBytes(Charset.forName("GBK")));
        assertRefused(LedgerFault.EMPTY, new byte[0]);
        assertRefused(LedgerFault.BROKEN, csv("1,\"never closed"));
    }

    @Test
    void csvMayHaveAByteOrderMark() throws IOException {
        byte[] marked = ("\uFEFF" + Entry.HEADS + "\n1,问题\n\n").getBytes(StandardCharsets.UTF_8);
        assertEquals("问题", read(marked).rows().get(0).text("description"));
    }
}
