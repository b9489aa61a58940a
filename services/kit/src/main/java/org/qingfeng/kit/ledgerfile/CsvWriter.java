package org.qingfeng.kit.ledgerfile;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** RFC 4180 in UTF-8 with a byte order mark, without which spreadsheets of Chinese offices take it for GBK. */
final class CsvWriter implements SheetWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    CsvWriter(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    @Override
    public void heads(List<String> heads) throws IOException {
        printer.printRecord(heads);
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(written(cell));
        }
        printer.println();
    }

    private static @Nullable Object written(@Nullable Object cell) {
        if (cell instanceof String text) {
            return FormulaEscape.escape(text);
        }
        return cell instanceof BigDecimal number ? number.toPlainString() : cell;
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
