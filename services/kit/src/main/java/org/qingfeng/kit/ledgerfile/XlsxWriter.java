package org.qingfeng.kit.ledgerfile;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of two sheets: the ledger, and a hidden one with what its drop-downs offer. */
final class XlsxWriter implements SheetWriter {
    private static final String OPTIONS = "选项";
    private static final String DATE = "yyyy-mm-dd";
    private static final String TEXT = "@";
    private static final int ROWS_IN_MEMORY = 500;
    private static final double WIDTH = 16;
    private static final double WIDTH_OF_LONG_TEXT = 36;
    private static final int LONG_TEXT = 200;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<? extends Column<?>> columns;
    private int row;

    XlsxWriter(OutputStream out, String name, List<? extends Column<?>> columns) {
        this.columns = columns;
        workbook = new Workbook(new KeptOpen(out), "Qingfeng", "1.0");
        sheet = workbook.newWorksheet(name);
    }

    @Override
    public void heads(List<String> heads) {
        for (int c = 0; c < columns.size(); c++) {
            CellKind<?> kind = columns.get(c).kind();
            boolean isLong = kind instanceof CellKind.Text text && text.max() > LONG_TEXT;
            sheet.width(c, isLong ? WIDTH_OF_LONG_TEXT : WIDTH);
            if (kind instanceof CellKind.Day) {
                sheet.style(c).format(DATE).set();
            } else if (!(kind instanceof CellKind.WholeNumber || kind instanceof CellKind.Decimal)) {
                // otherwise a spreadsheet turns what looks like a date or a long number into one
                sheet.style(c).format(TEXT).set();
            }
        }
        for (int c = 0; c < heads.size(); c++) {
            sheet.inlineString(0, c, heads.get(c));
            sheet.style(0, c).bold().set();
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        for (int c = 0; c < cells.size(); c++) {
            write(c, cells.get(c));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object cell) {
        if (cell instanceof LocalDate day && !day.isBefore(Days.FIRST_COUNTED_RIGHT)) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DATE).set();
        } else if (cell instanceof Number number && isExact(number)) {
            sheet.value(row, column, number);
        } else if (cell instanceof BigDecimal number) {
            sheet.inlineString(row, column, number.toPlainString());
        } else if (cell instanceof String text) {
            sheet.inlineString(row, column, XmlText.escape(FormulaEscape.escape(text)));
        } else if (cell != null) {
            sheet.inlineString(row, column, cell.toString());
        }
    }

    private static boolean isExact(Number number) {
        return new BigDecimal(number.toString()).precision() <= Numbers.EXACT_DIGITS;
    }

    @Override
    public void close() throws IOException {
        List<List<String>> lists = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            Column<?> column = columns.get(c);
            if (!column.offered().isEmpty()) {
                lists.add(column.offered());
                boolean binding = !column.kind().options().isEmpty();
                sheet.range(1, c, Limits.DEFAULT.rows(), c)
                        .validateWithListByFormula(
                                reference(lists.size() - 1, column.offered().size()))
                        .errorStyle(DataValidationErrorStyle.STOP)
                        .errorTitle(column.head())
                        .error("请从下拉列表中选择")
                        .showErrorMessage(binding);
            }
        }
        sheet.finish();
        if (!lists.isEmpty()) {
            writeOptions(lists);
        }
        workbook.finish();
    }

    private void writeOptions(List<List<String>> lists) throws IOException {
        Worksheet options = workbook.newWorksheet(OPTIONS);
        options.setVisibilityState(VisibilityState.HIDDEN);
        for (int c = 0; c < lists.size(); c++) {
            List<String> list = lists.get(c);
            for (int r = 0; r < list.size(); r++) {
                options.inlineString(r, c, XmlText.escape(list.get(r)));
            }
        }
        options.finish();
    }

    private static String reference(int column, int size) {
        String letters = column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1));
        String letter = letters + (char) ('A' + column % 26);
        return "'" + OPTIONS + "'!$" + letter + "$1:$" + letter + "$" + size;
    }
}
