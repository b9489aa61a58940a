package org.qingfeng.kit.ledgerfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together by hand, so that a test can put in it what no library would write. */
final class TestWorkbook {
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder rows = new StringBuilder();
    private int rowCount;

    TestWorkbook() {
        part("[Content_Types].xml", "<Types/>");
        part("_rels/.rels", "<Relationships/>");
        part(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"" + RELATION + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + "</sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"" + RELATION
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        row(Entry.HEADS.split(","));
    }

    TestWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    TestWorkbook row(String... texts) {
        StringBuilder cells = new StringBuilder();
        for (String text : texts) {
            cells.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        }
        return cells(cells.toString());
    }

    TestWorkbook cells(String xml) {
        rowCount++;
        rows.append("<row r=\"").append(rowCount).append("\">").append(xml).append("</row>");
        return this;
    }

    byte[] bytes() throws IOException {
        return withRepeated("", 0);
    }

    /** The same workbook with one more row, again and again, without ever holding them all. */
    byte[] withRepeated(String row, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            if (!parts.containsKey(SHEET)) {
                zip.putNextEntry(new ZipEntry(SHEET));
                zip.write(("<worksheet><sheetData>" + rows).getBytes(StandardCharsets.UTF_8));
                byte[] repeated = row.getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < times; i++) {
                    zip.write(repeated);
                }
                zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
