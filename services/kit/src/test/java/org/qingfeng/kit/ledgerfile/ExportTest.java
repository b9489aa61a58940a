package org.qingfeng.kit.ledgerfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void theTemplateHasTheHeadsAndDropDowns() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Entry.LEDGER.writeTemplate(file);
        String sheet = part(file.toByteArray(), "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains(written("问题来源")), sheet);
        assertTrue(sheet.contains("<dataValidation sqref=\"C2:C20001\" type=\"list\""), sheet);
        assertTrue(sheet.contains("$A$1:$A$3"), sheet);
        assertTrue(part(file.toByteArray(), "xl/worksheets/sheet2.xml").contains(written("信访")));
        Imported empty = Entry.LEDGER.read(new ByteArrayInputStream(file.toByteArray()));
        assertEquals(new Imported(List.of(), List.of()), empty);
    }

    @Test
    void whatWouldBeCalculatedIsEscaped() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Stream<Entry> rows =
                Stream.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'=1").map(Entry::of);
        Entry.LEDGER.write(LedgerFormat.CSV, rows, file);
        String csv = file.toString(StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("\uFEFF" + Entry.HEADS + "\r\n"), csv);
        for (String escaped : List.of("'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\tx", "'\rx", "''=1")) {
            assertTrue(csv.contains("1," + escaped) || csv.contains("1,\"" + escaped), escaped);
        }
    }

    @Test
    void aLedgerRefusesTwoColumnsOfOneName() {
        List<Column<Entry>> twice = List.of(
                Column.text("问题表现", "a", 10, Entry::description), Column.text("问题表现", "b", 10, Entry::description));
        assertThrows(IllegalArgumentException.class, () -> Ledger.of("x", Entry::id, Entry::version, twice));
        assertFalse(Entry.LEDGER.heads().isEmpty());
    }

    /** As the library writes what is not ASCII. */
    private static String written(String text) {
        return text.chars().mapToObj("&#x%x;"::formatted).collect(Collectors.joining());
    }

    private String part(byte[] file, String name) throws IOException {
        Path path = Files.write(folder.resolve("template.xlsx"), file);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
