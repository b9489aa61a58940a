package org.qingfeng.kit.ledgerfile;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first sheet of a workbook as a stream. Our own few lines of StAX instead of a library's reader, because a
 * hostile cell reference, a number of rows or a text must be bounded before it is stored, not after.
 */
final class XlsxReader {
    private static final int MAX_COLUMNS = 256;
    private static final int MAX_STRINGS = 1_000_000;
    private static final int MAX_ROW = 1_048_576;

    private final List<String> shared;
    private final boolean from1904;
    private final RowSink sink;

    private XlsxReader(List<String> shared, boolean from1904, RowSink sink) {
        this.shared = shared;
        this.from1904 = from1904;
        this.sink = sink;
    }

    static void read(Path path, RowSink sink, Limits limits) throws IOException {
        try (WorkbookFile file = WorkbookFile.open(path, limits)) {
            WorkbookParts parts = WorkbookParts.of(file);
            XlsxReader reader = new XlsxReader(sharedStrings(file, parts.sharedStrings()), parts.from1904(), sink);
            try (XmlPart sheet = new XmlPart(file.part(parts.firstSheet()))) {
                reader.rows(sheet);
            }
        }
    }

    private static List<String> sharedStrings(WorkbookFile file, @Nullable String part) throws IOException {
        List<String> strings = new ArrayList<>();
        if (part == null || !file.has(part)) {
            return strings;
        }
        try (XmlPart xml = new XmlPart(file.part(part))) {
            while (xml.next()) {
                if (xml.begins("si")) {
                    strings.add(xml.string("si"));
                    if (strings.size() > MAX_STRINGS) {
                        throw new FileRefused(LedgerFault.INFLATES_TOO_MUCH);
                    }
                }
            }
        }
        return strings;
    }

    private void rows(XmlPart sheet) throws FileRefused {
        int number = 0;
        while (sheet.next() && !sheet.ends("sheetData")) {
            if (sheet.begins("row")) {
                String written = sheet.attribute("r");
                int next = written == null ? number + 1 : whole(written);
                if (next <= number || next > MAX_ROW) {
                    throw new FileRefused(LedgerFault.BROKEN);
                }
                number = next;
                sink.row(number, cells(sheet));
            }
        }
    }

    private List<RawCell> cells(XmlPart sheet) throws FileRefused {
        List<RawCell> cells = new ArrayList<>();
        int column = -1;
        while (sheet.next() && !sheet.ends("row")) {
            if (sheet.begins("c")) {
                String reference = sheet.attribute("r");
                column = reference == null ? column + 1 : columnOf(reference);
                RawCell cell = cell(sheet);
                if (!(cell instanceof RawCell.Empty)) {
                    int place = Math.min(column, MAX_COLUMNS);
                    while (cells.size() <= place) {
                        cells.add(RawCell.EMPTY);
                    }
                    cells.set(place, cell);
                }
            }
        }
        return cells;
    }

    private RawCell cell(XmlPart sheet) throws FileRefused {
        String type = Objects.requireNonNullElse(sheet.attribute("t"), "n");
        String value = null;
        String formula = null;
        while (sheet.next() && !sheet.ends("c")) {
            if (sheet.begins("f")) {
                formula = sheet.text();
            } else if (sheet.begins("v")) {
                value = sheet.text();
            } else if (sheet.begins("is")) {
                value = sheet.string("is");
            }
        }
        if (formula != null) {
            return new RawCell.Refused(LedgerFault.FORMULA, formula);
        }
        return value == null || value.isEmpty() ? RawCell.EMPTY : cell(type, value);
    }

    private RawCell cell(String type, String value) throws FileRefused {
        return switch (type) {
            case "s" -> RawCell.ofText(sharedString(value));
            case "inlineStr" -> RawCell.ofText(value);
            case "str" -> RawCell.ofText(XmlText.undo(value));
            case "b" -> RawCell.ofText("1".equals(value) ? "是" : "否");
            case "e" -> new RawCell.Refused(LedgerFault.ERROR_CELL, value);
            case "d" -> RawCell.ofText(value);
            default -> number(value);
        };
    }

    private String sharedString(String index) throws FileRefused {
        int at = whole(index);
        if (at >= shared.size()) {
            throw new FileRefused(LedgerFault.BROKEN);
        }
        return shared.get(at);
    }

    private RawCell number(String written) throws FileRefused {
        try {
            BigDecimal number = Numbers.parse(written.strip());
            LocalDate day = Days.ofSerial(number, from1904);
            return new RawCell.Number(number, day);
        } catch (NumberFormatException e) {
            throw new FileRefused(LedgerFault.BROKEN);
        }
    }

    private static int whole(String text) throws FileRefused {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 0) {
                return number;
            }
            throw new FileRefused(LedgerFault.BROKEN);
        } catch (NumberFormatException e) {
            throw new FileRefused(LedgerFault.BROKEN);
        }
    }

    /** The column of a reference such as AB12, counted from 0; three letters at most, as spreadsheets have them. */
    private static int columnOf(String reference) throws FileRefused {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            column = column * 26 + reference.charAt(letters) - 'A' + 1;
            letters++;
            if (letters > 3) {
                throw new FileRefused(LedgerFault.BROKEN);
            }
        }
        if (letters == 0) {
            throw new FileRefused(LedgerFault.BROKEN);
        }
        return column - 1;
    }
}
